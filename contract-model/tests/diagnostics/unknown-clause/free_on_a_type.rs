#[contract]
unsafe extern "C" {
    #[free(db_close)]
    type db;
    fn db_close(db: *mut db);
}
