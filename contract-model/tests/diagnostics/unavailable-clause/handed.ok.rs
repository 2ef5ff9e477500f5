#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    unsafe fn db_attach(
        db: &db,
        #[unchecked] data: *mut c_void,
        #[unchecked] destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    );
}
