#[contract]
unsafe extern "C" {
    type db;
    fn db_sync(db: db);
}
