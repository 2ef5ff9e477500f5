#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[fails(nonzero)]
    fn db_set(db: &mut db, flags: c_int) -> c_int;
    #[link_name = "db_set"]
    #[fails(negative)]
    fn db_set_checked(db: &mut db, flags: c_int) -> c_int;
}
