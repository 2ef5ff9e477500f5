#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[returns(same_as(db))]
    fn db_page(db: &db, n: c_int) -> *mut db;
}
