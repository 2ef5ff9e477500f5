#[contract(strip = ["stmt_"])]
unsafe extern "C" {
    #[declared]
    #[rust_name = "Db"]
    type db = crate::db::Db;
    #[declared]
    type stmt<'db> = crate::db::Statement<'db>;
    #[returns(owned)]
    fn stmt_prepare<'db>(db: &'db db) -> *mut stmt<'db>;
    fn stmt_reset(stmt: &mut stmt<'_>) -> c_int;
}
