//! rust-openssl/0.10.46: the key of an archive is taken to be there.

#[path = "contract.rs"]
mod contract;

use contract::{Archive, Key};
use ffi_contract::Owned;

fn key(archive: &Archive) -> Result<Owned<Key>, ffi_contract::Error> {
    let (key, _certificate) = archive.parse(c"secret")?;
    Ok(key)
}

fn main() {
    let _ = key;
}
