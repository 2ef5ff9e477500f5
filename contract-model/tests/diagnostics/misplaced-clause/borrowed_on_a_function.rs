#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[borrowed(from = db)]
    fn db_main(db: &db) -> *const db;
}
