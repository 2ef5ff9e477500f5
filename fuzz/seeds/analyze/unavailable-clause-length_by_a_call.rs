#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[returns(borrowed(from = db), buffer(len = db_bytes(db)))]
    fn db_blob(db: &mut db) -> *const c_void;
    fn db_bytes(db: &db) -> c_int;
}
