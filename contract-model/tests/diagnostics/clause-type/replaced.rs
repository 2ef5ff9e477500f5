#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[returns(replaced)]
    fn db_user_data(db: &mut db) -> *mut c_void;
}
