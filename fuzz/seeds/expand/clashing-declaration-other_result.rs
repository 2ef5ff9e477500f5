#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[returns(borrowed(from = db))]
    fn db_get(db: &db) -> *const stmt;
    type stmt;
    #[link_name = "db_get"]
    #[returns(cstr, borrowed(from = db))]
    fn db_get_text(db: &db) -> *const c_char;
}
