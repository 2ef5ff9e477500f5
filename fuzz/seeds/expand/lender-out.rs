#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[fails(nonzero)]
    safe fn db_open(
        #[out(owned)] db: *mut *mut db,
        #[out(cstr, copied)] name: *mut *const c_char,
    ) -> c_int;
}
