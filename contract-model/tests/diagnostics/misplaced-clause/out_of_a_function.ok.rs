#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_free)]
    type db;
    fn db_free(db: *mut db);
    #[fails(nonzero)]
    fn db_open(#[cstr] name: *const c_char, #[out(owned)] db: *mut *mut db) -> c_int;
}
