#[contract(error = Error)]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[returns(cstr, copied)]
    safe fn errstr(code: c_int) -> *const c_char;
    #[fails(nonzero, detail = errstr(return))]
    fn db_exec(db: &mut db) -> c_int;
}
