#[contract]
unsafe extern "C" {
    #[link_name = "sqlite3"]
    type db;
    fn db_sync(db: &db);
}
