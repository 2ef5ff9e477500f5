#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    type stmt;
    fn db_close(db: *mut db);
}
