#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    type row;
    #[returns(borrowed(from = db, shared, exclusive))]
    fn db_row(db: &mut db) -> *mut row;
}
