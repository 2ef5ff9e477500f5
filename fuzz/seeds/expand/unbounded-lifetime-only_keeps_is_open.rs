#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[owned_by_c(free = stmt_free, keeps = 'data)]
    type stmt<'db, 'data>;
    fn stmt_free(stmt: *mut stmt<'_, '_>);
    #[returns(owned)]
    fn stmt_new<'db, 'data>(db: &'db db) -> *mut stmt<'db, 'data>;
}
