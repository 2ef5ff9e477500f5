#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    #[thread(send, sync)]
    type db;
    fn db_close(db: *mut db);
    #[owned_by_c(free = stmt_free)]
    type stmt<'db>;
    fn stmt_free(stmt: *mut stmt<'_>);
    #[returns(owned)]
    fn prepare<'db>(db: &'db db) -> *mut stmt<'db>;
    #[thread(send)]
    #[owned_by_c(free = row_free)]
    type row<'db>;
    fn row_free(row: *mut row<'_>);
    #[returns(owned)]
    fn stmt_row<'db>(stmt: &stmt<'db>) -> *mut row<'db>;
}
