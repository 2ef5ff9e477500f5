#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    type pool;
    fn pool_add(pool: &mut pool, #[up_refs] db: &db);
}
