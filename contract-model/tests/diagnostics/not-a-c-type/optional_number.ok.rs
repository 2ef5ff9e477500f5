#[contract]
unsafe extern "C" {
    type db;
    #[end(is(-1))]
    fn db_next(db: &mut db) -> c_int;
}
