#[contract(strip = ["db_"])]
unsafe extern "C" {
    #[declared]
    type db = crate::other::db;
    #[rust_name = "db::stop"]
    fn db_stop(db: &db);
}
