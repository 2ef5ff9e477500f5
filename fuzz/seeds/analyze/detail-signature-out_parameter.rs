#[contract(error = Error)]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    type error;
    #[fails(nonzero)]
    fn db_exec(db: &mut db, #[out(borrowed(from = db), valid = failure)] error: *mut *mut error) -> c_int;
}
