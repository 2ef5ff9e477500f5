#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn db_exec(db: &mut db, #[cstr] sql: *const c_char) -> c_int;
}
