#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[owned_by_c(free = stmt_free)]
    type stmt<'db>;
    fn stmt_free(stmt: *mut stmt<'_>);
    #[fails(nonzero)]
    fn prepare<'db>(db: &'db db, #[out(owned)] stmt: *mut *mut stmt<'db>) -> c_int;
    #[returns(cstr, borrowed(from = stmt, until = [stmt_reset]))]
    fn stmt_path<'db>(stmt: &stmt<'db>) -> *const c_char;
    fn stmt_reset(stmt: &mut stmt<'_>);
}
