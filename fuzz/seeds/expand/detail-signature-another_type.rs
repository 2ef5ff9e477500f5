#[contract(error = Error)]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[owned_by_c(free = stmt_free)]
    type stmt<'db>;
    fn stmt_free(stmt: *mut stmt<'_>);
    #[returns(cstr, copied)]
    fn db_errmsg(db: &db) -> *const c_char;
    #[returns(borrowed(from = stmt))]
    fn stmt_db(stmt: &stmt<'_>) -> *const db;
    #[fails(nonzero, detail = db_errmsg(stmt_db(stmt)))]
    fn stmt_step(stmt: &mut stmt<'_>) -> c_int;
}
