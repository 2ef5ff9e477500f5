//! rust-htslib#56: a record is read after the header of its reader is destroyed.

#[path = "contract.rs"]
mod contract;

use contract::Header;

fn main() -> Result<(), ffi_contract::Error> {
    let child = {
        let parent = Header::open()?;
        parent.read()?
    };
    println!("{}", child.unpack());
    Ok(())
}
