#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    safe fn db_exec(db: *mut db) -> c_int;
}
