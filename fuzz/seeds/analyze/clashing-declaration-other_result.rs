#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn db_get(db: &db) -> c_int;
    #[link_name = "db_get"]
    #[returns(cstr, borrowed(from = db))]
    fn db_get_text(db: &db) -> *const c_char;
}
