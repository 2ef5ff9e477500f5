#[contract(sys = db_sys)]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    #[rust_name = "Db"]
    type db = db_sys::db;
    #[returns(owned)]
    #[rust_name = "Db::open"]
    fn db_open(#[cstr] name: *const c_char) -> *mut db;
    #[rust_name = "Db::count"]
    fn db_count(db: &db, table: c_int) -> c_long;
    fn db_close(db: *mut db);
}
