#[contract(error = Error)]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[owned_by_c(free = error_free)]
    type error;
    fn error_free(error: *mut error);
    #[fails(nonzero)]
    fn db_exec(db: &mut db, #[out(owned, valid = failure)] error: *mut *mut error) -> c_int;
}
