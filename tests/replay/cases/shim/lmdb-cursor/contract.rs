//! LMDB: `mdb_cursor_get` needs an open cursor (`mdb_cursor_close`); an iterator over it is a child of the cursor, not of the transaction.

use core::ffi::c_int;

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = mdb_cursor_close)]
    #[rust_name = "Cursor"]
    pub type MDB_cursor;

    #[owned_by_c(free = mdb_iter_end)]
    #[rust_name = "Iter"]
    pub type mdb_iter<'parent>;
    // weaker: pub type mdb_iter;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Cursor::open"]
    pub safe fn mdb_cursor_open_here() -> *mut MDB_cursor;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Cursor::iter"]
    pub fn mdb_iter_start<'parent>(parent: &'parent MDB_cursor) -> *mut mdb_iter<'parent>;
    // weaker: pub fn mdb_iter_start(parent: &MDB_cursor) -> *mut mdb_iter;

    #[rust_name = "Iter::has_next"]
    pub fn mdb_iter_has_next(child: &mdb_iter<'_>) -> c_int;
    // weaker: pub fn mdb_iter_has_next(child: &mdb_iter) -> c_int;

    fn mdb_iter_end(child: *mut mdb_iter<'_>);
    // weaker: fn mdb_iter_end(child: *mut mdb_iter);
    fn mdb_cursor_close(parent: *mut MDB_cursor);
}
