#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close, uprf = db_up_ref)]
    type db;
    fn db_close(db: *mut db);
    #[fails(nonzero)]
    fn db_up_ref(db: &db) -> c_int;
}
