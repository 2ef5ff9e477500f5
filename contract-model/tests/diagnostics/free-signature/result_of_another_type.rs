#[contract]
unsafe extern "C" {
    #[owned_by_c(free = stmt_free)]
    type stmt;
    #[owned_by_c(free = db_close)]
    type db;
    fn stmt_free(stmt: *mut stmt);
    fn db_close(db: *mut db);
    #[returns(owned(free = db_close))]
    fn db_stmt(db: &db) -> *mut stmt;
}
