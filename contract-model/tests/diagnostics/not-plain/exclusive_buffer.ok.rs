#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn db_flags(db: &db, #[buffer(len = n)] flags: *mut u8, n: usize);
}
