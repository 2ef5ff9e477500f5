#[contract]
unsafe extern "C" {
    #[owned_by_c(free = close)]
    #[rust_name = "close"]
    type db;
    fn close(db: *mut db);
}
