#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn db_each(
        db: &db,
        #[callback(data = user, scope = call)] f: Option<unsafe extern "C" fn(*mut c_void)>,
        user: *mut c_void,
    );
}
