#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[owned_by_c(free = stmt_free)]
    type stmt<'db>;
    fn stmt_free(stmt: *mut stmt<'_>);
    #[returns(borrowed(from = stmt))]
    fn stmt_db(stmt: &stmt<'_>) -> *mut db;
}
