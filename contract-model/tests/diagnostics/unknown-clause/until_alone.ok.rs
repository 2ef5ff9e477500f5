#[contract]
unsafe extern "C" {
    type db;
    type row;
    #[returns(borrowed(from = db, until = [db_step]))]
    fn db_row(db: &mut db) -> *const row;
    fn db_step(db: &mut db);
}
