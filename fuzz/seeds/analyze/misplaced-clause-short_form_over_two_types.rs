#[owned_by_c(free = db_close)]
unsafe extern "C" {
    type db;
    type stmt;
    fn db_close(db: *mut db);
}
