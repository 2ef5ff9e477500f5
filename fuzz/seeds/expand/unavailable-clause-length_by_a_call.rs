#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[unchecked]
    unsafe fn db_blob(db: &mut db) -> *const c_void;
    fn db_bytes(db: &db) -> c_int;
}
