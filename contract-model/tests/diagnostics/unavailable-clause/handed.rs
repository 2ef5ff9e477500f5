#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn db_attach(
        db: &db,
        #[handed(destroy = destroy)] data: *mut c_void,
        destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    );
}
