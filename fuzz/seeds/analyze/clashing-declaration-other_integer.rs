#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn db_set(db: &mut db, option: c_int, value: c_long);
    #[link_name = "db_set"]
    fn db_set_flag(db: &mut db, option: c_int, flag: c_int);
}
