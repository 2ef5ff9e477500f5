#[contract(error = Error)]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn db_errcode(db: &db, extended: c_int) -> c_int;
    #[fails(nonzero, detail = db_errcode(db))]
    fn db_exec(db: &mut db) -> c_int;
}
