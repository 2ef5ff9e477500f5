#[contract(error = Error)]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    type error;
    #[returns(borrowed(from = db))]
    fn db_error(db: &db) -> *const error;
    #[fails(nonzero, detail = db_error(db))]
    fn db_exec(db: &mut db) -> c_int;
}
