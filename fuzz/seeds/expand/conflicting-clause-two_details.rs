#[contract(error = Error)]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn free(p: *mut c_void);
    #[fails(nonzero)]
    fn db_exec(
        db: &mut db,
        #[out(owned(free = free), cstr, valid = failure)] message: *mut *mut c_char,
    ) -> c_int;
}
