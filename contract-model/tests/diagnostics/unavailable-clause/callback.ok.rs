#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    unsafe fn db_each(
        db: &db,
        #[unchecked] f: Option<unsafe extern "C" fn(*mut c_void)>,
        #[unchecked] user: *mut c_void,
    );
}
