#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn db_put(db: &mut db, #[buffer(len = 16)] key: *const u8);
}
