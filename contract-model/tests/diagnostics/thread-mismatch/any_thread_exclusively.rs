#[contract(strip = ["db_", "key_"])]
unsafe extern "C" {
    #[owned_by_c(free = db_free)]
    type db;
    fn db_free(db: *mut db);
    fn db_use(db: &db);
    #[thread(any)]
    fn db_stop(db: &mut db);
}
