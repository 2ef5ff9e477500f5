//! A virtual table of SQLite and its cursors: `xClose` of each is called before `xDisconnect` of the table.

use core::ffi::c_int;

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = vtab_disconnect_here)]
    #[rust_name = "Table"]
    pub type sqlite3_vtab_here;

    #[owned_by_c(free = vtab_close_here)]
    #[rust_name = "Cursor"]
    pub type sqlite3_vtab_cursor_here<'table>;
    // weaker: pub type sqlite3_vtab_cursor_here;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Table::connect"]
    pub safe fn vtab_connect_here(rows: c_int) -> *mut sqlite3_vtab_here;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Table::open"]
    pub fn vtab_open_here<'table>(table: &'table sqlite3_vtab_here) -> *mut sqlite3_vtab_cursor_here<'table>;
    // weaker: pub fn vtab_open_here(table: &sqlite3_vtab_here) -> *mut sqlite3_vtab_cursor_here;

    /// The number of the next row; negative at the end.
    #[rust_name = "Cursor::next_row"]
    pub fn vtab_next_here(cursor: &mut sqlite3_vtab_cursor_here<'_>) -> c_int;
    // weaker: pub fn vtab_next_here(cursor: &mut sqlite3_vtab_cursor_here) -> c_int;

    fn vtab_close_here(cursor: *mut sqlite3_vtab_cursor_here<'_>);
    // weaker: fn vtab_close_here(cursor: *mut sqlite3_vtab_cursor_here);
    fn vtab_disconnect_here(table: *mut sqlite3_vtab_here);
}
