#[contract(error = Error)]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[returns(cstr, copied)]
    safe fn last_error() -> *const c_char;
    #[fails(null, detail = last_error())]
    #[returns(owned)]
    safe fn db_open() -> *mut db;
}
