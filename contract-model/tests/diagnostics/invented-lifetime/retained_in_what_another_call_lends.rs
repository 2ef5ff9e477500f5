#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[owned_by_c(free = stmt_free)]
    type stmt<'db>;
    fn stmt_free(s: *mut stmt<'_>);
    #[returns(owned)]
    fn db_prepare<'db>(db: &'db db) -> *mut stmt<'db>;
    fn stmt_bind(s: &mut stmt<'_>, #[cstr] #[retained(by = s)] text: *const c_char);
    #[returns(borrowed(from = db), nullable)]
    fn db_running<'db>(db: &'db db) -> *const stmt<'db>;
}
