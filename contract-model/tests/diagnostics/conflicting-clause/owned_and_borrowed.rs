#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[owned_by_c(free = stmt_free)]
    type stmt<'a>;
    fn stmt_free(stmt: *mut stmt<'_>);
    #[returns(owned, borrowed(from = db))]
    fn stmt_new<'a>(db: &'a db) -> *mut stmt<'a>;
}
