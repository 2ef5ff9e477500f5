#[contract(sys = db_sys)]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db = db_sys::db;
    fn db_close(db: *mut db);
    unsafe fn db_config(#[unchecked] db: *mut db, option: c_int, ...) -> c_int;
}
