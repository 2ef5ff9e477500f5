//! lmdb-zero#23: the transaction ends after its environment is closed.

#[path = "contract.rs"]
mod contract;

use contract::Env;

fn main() -> Result<(), ffi_contract::Error> {
    let child = {
        let parent = Env::open()?;
        parent.begin()?
    };
    println!("{}", child.id());
    Ok(())
}
