#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    type config;
    fn db_config<'a>(db: &'a db) -> &'a config;
}
