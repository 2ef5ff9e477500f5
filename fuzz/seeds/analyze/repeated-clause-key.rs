#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close, free = db_free)]
    type db;
    fn db_close(db: *mut db);
}
