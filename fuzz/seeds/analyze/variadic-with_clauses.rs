#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    unsafe fn db_config(db: &mut db, option: c_int, #[cstr] name: *const c_char, ...) -> c_int;
}
