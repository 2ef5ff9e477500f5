#[contract]
unsafe extern "C" {
    type db;
    fn db_limit(db: &mut db, limit: c_int);
}
