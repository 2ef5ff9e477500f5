#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[fails(null)]
    #[returns(owned)]
    safe fn db_open() -> *mut db;
}
