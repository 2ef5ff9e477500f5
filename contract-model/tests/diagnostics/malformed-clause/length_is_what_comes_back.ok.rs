#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn db_read(db: &db, #[buffer(len = n, written = return)] data: *mut u8, n: usize) -> c_int;
}
