#[contract(strip = "db_")]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[fails(nonzero)]
    fn db_exec(db: &mut db) -> c_int;
    #[returns(cstr, copied)]
    fn db_message(db: &db) -> *const c_char;
}
