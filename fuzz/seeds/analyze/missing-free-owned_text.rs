#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[returns(owned, cstr)]
    fn db_dump(db: &db) -> *mut c_char;
}
