#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    #[thread(send)]
    type db;
    fn db_close(db: *mut db);
    #[owned_by_c(free = stmt_free)]
    #[thread(send, sync)]
    type stmt<'db>;
    fn stmt_free(stmt: *mut stmt<'_>);
    #[returns(owned)]
    fn prepare<'db>(db: &'db mut db) -> *mut stmt<'db>;
}
