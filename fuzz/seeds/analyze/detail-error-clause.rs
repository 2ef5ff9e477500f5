#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[returns(cstr, copied)]
    fn db_errmsg(db: &db) -> *const c_char;
    #[fails(nonzero, detail = db_errmsg(db))]
    fn db_exec(db: &mut db) -> c_int;
}
