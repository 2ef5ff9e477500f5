#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[returns(cstr, borrowed(from = 'a))]
    fn db_name<'a>(db: &'a db) -> *const c_char;
}
