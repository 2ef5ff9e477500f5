#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn db_bind(db: &mut db, values: [*mut c_void; 4]);
}
