#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    unsafe fn db_name(db: &mut db, #[unchecked] name: *const c_char);
}
