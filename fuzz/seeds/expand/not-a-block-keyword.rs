#[contract]
unsafe extern "C" {
    type r#mut;
    fn db_exec(db: &mut db) -> c_int;
    type db;
}
