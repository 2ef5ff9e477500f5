#[contract(error = Error, detail(db = db_pop_error))]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[returns(cstr, copied)]
    fn db_pop_error(db: &mut db) -> *const c_char;
    #[fails(nonzero)]
    fn db_count(db: &db) -> c_int;
    #[fails(nonzero)]
    fn db_sync(db: &db) -> c_int;
}
