#[contract(error = Error)]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[returns(cstr, copied)]
    fn db_errmsg(db: Option<&db>) -> *const c_char;
    #[fails(nonzero, detail = db_errmsg(db))]
    fn db_attach(db: Option<&db>) -> c_int;
}
