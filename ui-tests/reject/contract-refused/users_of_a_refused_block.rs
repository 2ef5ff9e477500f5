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
}

fn main() {
    let db = db_open().unwrap();
    let mut stmt: Owned<stmt> = stmt_new(&db);
    let _: c_int = stmt_bind(&mut stmt, b"data");
    let _: &CStr = stmt_text(&stmt);
}
