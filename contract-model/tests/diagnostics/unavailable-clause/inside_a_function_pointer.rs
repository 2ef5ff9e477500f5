#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn db_each(db: &db, #[null] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>);
}
