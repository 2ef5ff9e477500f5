#[contract]
unsafe extern "C" {
    #[rust_name = "sqlite3"]
    type db;
    fn db_sync(db: &db);
}
