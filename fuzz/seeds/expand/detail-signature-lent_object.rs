#[contract(error = Error)]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[owned_by_c(free = error_free, up_ref = error_up_ref)]
    type error;
    fn error_free(error: *mut error);
    fn error_up_ref(error: *mut error);
    #[returns(borrowed(from = db))]
    fn db_error(db: &db) -> *const error;
    #[fails(nonzero, detail = db_error(db))]
    fn db_exec(db: &mut db) -> c_int;
}
