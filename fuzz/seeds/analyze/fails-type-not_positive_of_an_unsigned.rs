#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[fails(not_positive)]
    fn db_read(db: &mut db) -> c_uint;
}
