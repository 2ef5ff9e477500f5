#[contract]
unsafe extern "C" {
    type mut;
    fn db_exec(db: &mut db) -> c_int;
    type db;
}
