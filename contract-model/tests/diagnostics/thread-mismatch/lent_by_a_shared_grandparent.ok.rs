#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_free)]
    #[thread(send, sync)]
    type db;
    fn db_free(db: *mut db);
    #[owned_by_c(free = stmt_free)]
    #[thread(send)]
    type stmt<'db>;
    fn stmt_free(stmt: *mut stmt<'_>);
    #[returns(owned)]
    fn stmt_new<'db>(db: &'db db) -> *mut stmt<'db>;
    type config;
    #[returns(borrowed(from = stmt))]
    fn stmt_config<'db>(stmt: &stmt<'db>) -> *const config;
}
