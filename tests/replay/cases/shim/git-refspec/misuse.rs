//! git2#1286: a refspec is read after its remote is gone, while the repository is still there.

#[path = "contract.rs"]
mod contract;

use contract::Repository;

fn main() -> Result<(), ffi_contract::Error> {
    let repository = Repository::open()?;
    let refspec = repository.find_remote(c"origin")?.get_refspec(0);
    println!("{:?}", refspec.expect("it has one").string());
    Ok(())
}
