#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[returns(owned(unique))]
    safe fn db_open() -> *mut db;
}
