//! rusqlite@2af75d1f.

#[path = "contract.rs"]
mod contract;

use contract::Table;

#[test]
fn a_cursor_is_closed_before_its_table() {
    let table = Table::connect(2).expect("it connects");
    let mut cursor = table.open().expect("it opens");
    assert_eq!([cursor.next_row(), cursor.next_row(), cursor.next_row()], [0, 1, -1]);
    drop(cursor);
    drop(table);
}
