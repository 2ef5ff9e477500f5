#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[fails(is(-1))]
    #[end(is(101))]
    fn db_step(db: &mut db) -> c_int;
}
