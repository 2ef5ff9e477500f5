#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[fails(zero)]
    fn db_read(db: &mut db) -> c_uint;
}
