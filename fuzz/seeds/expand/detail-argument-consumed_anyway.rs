#[contract(error = Error)]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    #[returns(cstr, copied)]
    fn db_errmsg(db: &db) -> *const c_char;
    #[fails(nonzero, detail = db_errmsg(db))]
    fn db_close(#[consumed(on = success)] db: *mut db) -> c_int;
}
