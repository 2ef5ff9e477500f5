#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    #[fails(nonzero)]
    fn db_close(#[consumed(on = success)] db: *mut db) -> c_int;
}
