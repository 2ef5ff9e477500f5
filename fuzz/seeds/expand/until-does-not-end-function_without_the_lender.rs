#[contract]
unsafe extern "C" {
    #[owned_by_c(free = stmt_free)]
    type stmt<'db>;
    fn stmt_free(stmt: *mut stmt<'_>);
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[returns(cstr, borrowed(from = stmt, until = [db_exec]))]
    fn stmt_text(stmt: &stmt<'_>, column: c_int) -> *const c_char;
    fn db_exec(db: &mut db, #[consumed] stmt: *mut stmt<'static>);
}
