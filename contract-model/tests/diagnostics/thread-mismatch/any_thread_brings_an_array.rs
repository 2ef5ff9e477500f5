#[contract(strip = ["db_", "key_"])]
unsafe extern "C" {
    #[owned_by_c(free = db_free)]
    type db;
    fn db_free(db: *mut db);
    fn db_use(db: &db);
    type key;
    #[thread(any)]
    fn db_stop(db: &db, #[buffer(len = count, each = borrowed)] keys: *const *const key, count: usize);
    fn key_use(key: &key);
}
