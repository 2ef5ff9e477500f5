#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_free)]
    type db;
    fn db_free(db: *mut db);
    #[fails(nonzero)]
    #[out(owned)]
    fn db_open(#[cstr] name: *const c_char, db: *mut *mut db) -> c_int;
}
