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
}
