#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn db_bind(db: &mut db, #[cstr] text: *const c_char, #[null] free: *mut c_void);
    #[link_name = "db_bind"]
    fn db_bind_static(db: &mut db, #[cstr] text: *const c_char);
}
