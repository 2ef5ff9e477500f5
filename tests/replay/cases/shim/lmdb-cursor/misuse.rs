//! lmdb-rs#79: an iterator goes on after its cursor is closed.

#[path = "contract.rs"]
mod contract;

use contract::Cursor;

fn main() -> Result<(), ffi_contract::Error> {
    let child = {
        let parent = Cursor::open()?;
        parent.iter()?
    };
    println!("{}", child.has_next());
    Ok(())
}
