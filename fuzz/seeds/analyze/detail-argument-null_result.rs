#[contract(error = Error)]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[returns(cstr, copied)]
    fn db_errmsg(db: &db) -> *const c_char;
    #[fails(null, detail = db_errmsg(return))]
    #[returns(owned)]
    safe fn db_open() -> *mut db;
}
