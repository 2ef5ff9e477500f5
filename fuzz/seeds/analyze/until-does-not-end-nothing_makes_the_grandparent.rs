#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[owned_by_c(free = stmt_free)]
    type stmt<'db>;
    fn stmt_free(stmt: *mut stmt<'_>);
    #[returns(cstr, borrowed(from = 'db, until = [db_rename]))]
    fn stmt_path<'db>(stmt: &stmt<'db>) -> *const c_char;
    fn db_rename(db: &mut db, #[cstr] name: *const c_char);
}
