#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[returns(cstr, borrowed(from = db))]
    fn db_name(db: &db) -> *const c_char;
}
