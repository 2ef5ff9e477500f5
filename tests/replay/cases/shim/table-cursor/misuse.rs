//! rusqlite@2af75d1f: a cursor reads on after its table was disconnected.

#[path = "contract.rs"]
mod contract;

use contract::Table;

fn main() -> Result<(), ffi_contract::Error> {
    let table = Table::connect(3)?;
    let mut cursor = table.open()?;
    drop(table);
    println!("{}", cursor.next_row());
    Ok(())
}
