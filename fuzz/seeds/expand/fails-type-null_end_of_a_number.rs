#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[end(is(0))]
    fn db_step(db: &mut db) -> c_int;
}
