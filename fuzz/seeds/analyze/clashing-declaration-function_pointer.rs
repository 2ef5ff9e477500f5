#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn db_hook(db: &mut db, #[null] hook: Option<unsafe extern "C" fn(*mut c_void)>);
    #[link_name = "db_hook"]
    fn db_hook_data(db: &mut db, #[null] data: *mut c_void);
}
