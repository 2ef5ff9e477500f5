#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn db_name<'a>(db: &'a db) -> &'a config;
    type config;
}
