//! rust-openssl@cd69343d6: a certificate that the context has taken is used, and freed, again.

#[path = "contract.rs"]
mod contract;

use contract::{Certificate, Context, Store};
use ffi_contract::{Error, Owned};

fn add(context: &mut Context, store: &mut Store, certificate: Owned<Certificate>) -> Result<(), Error> {
    context.add_extra_chain_cert(certificate).map_err(ffi_contract::Rejected::error)?;
    // weaker: context.add_extra_chain_cert(&certificate)?;
    store.add_cert(&certificate)
}

fn main() {
    let _ = add;
}
