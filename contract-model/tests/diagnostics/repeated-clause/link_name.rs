#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[link_name = "db_exec64"]
    #[link_name = "db_exec"]
    fn db_run(db: &mut db) -> c_int;
}
