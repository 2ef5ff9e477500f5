#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    unsafe fn db_bind(db: &mut db, #[unchecked] values: [*mut c_void; 4]);
}
