// Each name is declared once, so that the compiler adds nothing to what is reported.
#[contract(strip = ["db_", "table_"])]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(d: *mut db);
    #[owned_by_c(free = database_close)]
    #[rust_name = "db"]
    type database;
    fn database_close(d: *mut database);
    fn db_size(d: &db) -> u64;
    #[rust_name = "db::size"]
    fn db_total_size(d: &db) -> u64;
    fn db_close(d: *mut db, #[fixed(0)] flags: c_int);
}
