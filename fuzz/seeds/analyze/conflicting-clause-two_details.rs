#[contract(error = Error)]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn free(p: *mut c_void);
    #[returns(cstr, copied)]
    fn db_errmsg(db: &db) -> *const c_char;
    #[fails(nonzero, detail = db_errmsg(db))]
    fn db_exec(
        db: &mut db,
        #[out(owned(free = free), cstr, valid = failure)] message: *mut *mut c_char,
    ) -> c_int;
}
