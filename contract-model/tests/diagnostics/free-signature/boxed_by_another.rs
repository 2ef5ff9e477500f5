#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_free)]
    type db;
    fn db_free(d: *mut db);
    #[returns(owned(free = db_free))]
    fn limits_new() -> *mut Limits;
}
