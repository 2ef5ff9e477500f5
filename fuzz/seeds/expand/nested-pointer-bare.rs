#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[fails(nonzero)]
    fn db_open(#[cstr] path: *const c_char, #[out(owned)] db: *mut *mut db) -> c_int;
}
