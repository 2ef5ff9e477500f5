// contract-refused: A mistake in a block gives its own message and no other, however the block is used.
use core::ffi::{CStr, c_char, c_int};
use ffi_contract::{Owned, contract};

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)] //~ ERROR
    type stmt;
    #[owned_by_c(free = db_close)]
    type db;
    fn stmt_free(stmt: *mut stmt);
    fn db_close(db: *mut db);
    #[returns(ownd)] //~ ERROR
    #[fails(null)]
    safe fn db_open() -> *mut db;
    #[returns(owned)]
    fn stmt_new(db: &db) -> *mut stmt;
    fn stmt_bind(stmt: &mut stmt, #[bufer(len = n)] data: *const u8, n: usize) -> c_int; //~ ERROR
    #[returns(cstr, borrowed(from = stmt))]
    fn stmt_text(stmt: &stmt) -> *const c_char;
    #[owned_by_c(free = cursor_free)]
    type cursor<'db>;
    fn cursor_free(cursor: *mut cursor<'_>);
    #[returns(owned)]
    fn cursor_new<'db>(db: &'db db) -> *mut cursor<'db>;
    #[rust_name = "cursor::seek"]
    fn cursor_seek(cursor: &mut cursor<'_>, row: c_int);
}

fn main() {
    let db = db_open().unwrap();
    let mut stmt: Owned<stmt> = stmt_new(&db);
    let _: c_int = stmt_bind(&mut stmt, b"data");
    let _: &CStr = stmt_text(&stmt);
    let mut cursor: Owned<cursor<'_>> = cursor_new(&db);
    cursor.seek(1);
}
