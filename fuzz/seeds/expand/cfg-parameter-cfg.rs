#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[cfg(unix)]
    fn db_exec(db: &mut db, flags: c_int);
    #[cfg(not(unix))]
    fn db_exec(db: &mut db);
}
