#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn db_config(db: &mut db, option: c_int, #[variadic] value: c_int) -> c_int;
}
