#[contract]
unsafe extern "C" {
    type db;
    #[fails(nonzero)]
    fn db_step(db: &mut db) -> Result<c_int, Error>;
}
