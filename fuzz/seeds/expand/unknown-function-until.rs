#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[returns(cstr, borrowed(from = db, until = [step]))]
    fn db_text(db: &db) -> *const c_char;
    fn step(db: &mut db);
}
