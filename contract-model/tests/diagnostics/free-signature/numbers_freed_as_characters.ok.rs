#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[returns(owned(free = ids_free), buffer(len = *n))]
    fn db_ids(db: &db, #[out] n: *mut usize) -> *mut c_int;
    fn ids_free(ids: *mut c_int);
}
