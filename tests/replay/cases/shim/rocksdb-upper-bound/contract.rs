//! RocksDB: the options keep the address of an upper bound, and read it when an iterator is made
//! (`rocksdb_readoptions_set_iterate_upper_bound`).

use ffi_contract::contract;

#[contract(strip = ["rocksdb_readoptions_"])]
unsafe extern "C" {
    #[owned_by_c(free = rocksdb_readoptions_destroy, keeps = 'key)]
    #[rust_name = "ReadOptions"]
    pub type rocksdb_readoptions_t<'key>;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "ReadOptions::new"]
    pub safe fn rocksdb_readoptions_create<'key>() -> *mut rocksdb_readoptions_t<'key>;

    pub fn rocksdb_readoptions_set_iterate_upper_bound(
        options: &mut rocksdb_readoptions_t<'_>,
        #[buffer(len = length)]
        #[retained(by = options)]
        // weaker:
        key: *const u8,
        length: usize,
    );

    #[rust_name = "ReadOptions::is_below"]
    pub fn rocksdb_is_below_here(options: &rocksdb_readoptions_t<'_>, byte: u8) -> u8;

    fn rocksdb_readoptions_destroy(options: *mut rocksdb_readoptions_t<'_>);
}
