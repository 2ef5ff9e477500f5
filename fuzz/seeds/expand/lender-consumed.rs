#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn free(p: *mut c_void);
    #[returns(cstr, owned(free = free))]
    safe fn db_into_name(#[consumed] db: *mut db) -> *mut c_char;
}
