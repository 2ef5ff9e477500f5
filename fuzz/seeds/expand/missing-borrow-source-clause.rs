#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[owned_by_c(free = stmt_free)]
    type stmt<'db>;
    fn stmt_free(stmt: *mut stmt<'_>);
    #[returns(cstr, borrowed(from = stmt))]
    fn stmt_text(stmt: &stmt<'_>, db: &db) -> *const c_char;
}
