//! RocksDB: an iterator must be destroyed before its database is closed (`rocksdb_create_iterator`, `rocksdb_close`).

use core::ffi::c_int;

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = rocksdb_close)]
    #[rust_name = "Db"]
    pub type rocksdb_t;

    #[owned_by_c(free = rocksdb_iter_destroy)]
    #[rust_name = "Cursor"]
    pub type rocksdb_iterator_t<'parent>;
    // weaker: pub type rocksdb_iterator_t;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Db::open"]
    pub safe fn rocksdb_open_here() -> *mut rocksdb_t;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Db::iterator"]
    pub fn rocksdb_create_iterator<'parent>(parent: &'parent rocksdb_t) -> *mut rocksdb_iterator_t<'parent>;
    // weaker: pub fn rocksdb_create_iterator(parent: &rocksdb_t) -> *mut rocksdb_iterator_t;

    #[rust_name = "Cursor::valid"]
    pub fn rocksdb_iter_valid(child: &rocksdb_iterator_t<'_>) -> c_int;
    // weaker: pub fn rocksdb_iter_valid(child: &rocksdb_iterator_t) -> c_int;

    fn rocksdb_iter_destroy(child: *mut rocksdb_iterator_t<'_>);
    // weaker: fn rocksdb_iter_destroy(child: *mut rocksdb_iterator_t);
    fn rocksdb_close(parent: *mut rocksdb_t);
}
