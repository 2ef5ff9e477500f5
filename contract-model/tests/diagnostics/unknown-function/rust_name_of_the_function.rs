#[contract]
unsafe extern "C" {
    #[owned_by_c(free = close)]
    type db;
    #[rust_name = "close"]
    fn db_close(db: *mut db);
}
