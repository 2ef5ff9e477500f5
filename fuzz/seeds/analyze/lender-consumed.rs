#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[returns(cstr, borrowed(from = db))]
    safe fn db_into_name(#[consumed] db: *mut db) -> *const c_char;
}
