#[contract(sys = db_sys)]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db = db_sys::db;
    fn db_close(db: *mut db);
    #[link_name = "db_count$INODE64"]
    fn db_count(db: &db) -> c_int;
}
