#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_free)]
    type db;
    fn db_free(db: *mut db);
    #[returns(owned)]
    safe fn db_open() -> *mut db;
    #[returns(owned)]
    safe fn db_open_memory() -> *mut db;
}
