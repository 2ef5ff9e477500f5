//! rocksdb#386: the iterator is used after the database is closed.

#[path = "contract.rs"]
mod contract;

use contract::Db;

fn main() -> Result<(), ffi_contract::Error> {
    let child = {
        let parent = Db::open()?;
        parent.iterator()?
    };
    println!("{}", child.valid());
    Ok(())
}
