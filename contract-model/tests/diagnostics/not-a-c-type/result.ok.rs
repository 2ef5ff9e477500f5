#[contract]
unsafe extern "C" {
    type db;
    #[fails(nonzero)]
    fn db_step(db: &mut db) -> c_int;
}
