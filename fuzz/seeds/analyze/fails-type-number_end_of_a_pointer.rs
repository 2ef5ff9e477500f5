#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    type row;
    #[end(is(0))]
    #[returns(borrowed(from = db))]
    fn db_step(db: &mut db) -> *mut row;
}
