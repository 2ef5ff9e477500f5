//! LMDB: a transaction must end before its environment is closed (`mdb_txn_begin`, `mdb_env_close`).

use core::ffi::c_int;

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = mdb_env_close)]
    #[rust_name = "Env"]
    pub type MDB_env;

    #[owned_by_c(free = mdb_txn_abort)]
    #[rust_name = "Txn"]
    pub type MDB_txn<'parent>;
    // weaker: pub type MDB_txn;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Env::open"]
    pub safe fn mdb_env_create_here() -> *mut MDB_env;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Env::begin"]
    pub fn mdb_txn_begin_here<'parent>(parent: &'parent MDB_env) -> *mut MDB_txn<'parent>;
    // weaker: pub fn mdb_txn_begin_here(parent: &MDB_env) -> *mut MDB_txn;

    #[rust_name = "Txn::id"]
    pub fn mdb_txn_id_here(child: &MDB_txn<'_>) -> c_int;
    // weaker: pub fn mdb_txn_id_here(child: &MDB_txn) -> c_int;

    fn mdb_txn_abort(child: *mut MDB_txn<'_>);
    // weaker: fn mdb_txn_abort(child: *mut MDB_txn);
    fn mdb_env_close(parent: *mut MDB_env);
}
