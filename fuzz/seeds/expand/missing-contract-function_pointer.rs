#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn db_hook(db: &mut db, #[null] hook: Option<unsafe extern "C" fn(c_int)>);
}
