#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_free)]
    type db;
    fn db_free(d: *mut db);
    #[returns(owned(free = free))]
    fn limits_new() -> *mut Limits;
    fn free(memory: *mut c_void);
}
