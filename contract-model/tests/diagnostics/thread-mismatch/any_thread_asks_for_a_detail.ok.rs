#[contract(error = DbError, strip = ["db_", "key_"])]
unsafe extern "C" {
    #[owned_by_c(free = db_free)]
    type db;
    fn db_free(db: *mut db);
    fn db_use(db: &db);
    #[thread(any)]
    #[fails(nonzero, detail = db_message(db))]
    fn db_stop(db: &db) -> c_int;
    #[thread(any)]
    #[returns(cstr, copied)]
    fn db_message(db: &db) -> *const c_char;
}
