#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    #[rust_name = "Connection"]
    type db;
    fn db_close(db: *mut db);
    #[rust_name = "Connection::exec"]
    fn db_exec(db: &mut db);
}
