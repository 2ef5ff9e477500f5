#[contract(error = Failure)]
unsafe extern "C" {
    type db;
    #[fails(nonzero, detail = message(db))]
    fn exec(db: &db) -> c_int;
    #[cfg(unix)]
    #[returns(cstr, copied)]
    fn message(db: &db) -> *const c_char;
    #[cfg(not(unix))]
    #[returns(cstr, copied)]
    fn message(db: &mut db) -> *const c_char;
}
