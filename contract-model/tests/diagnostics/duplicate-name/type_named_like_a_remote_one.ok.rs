#[contract(strip = ["db_"])]
unsafe extern "C" {
    #[owned_by_c(free = db_free)]
    #[rust_name = "Db"]
    type db;
    #[thread(any)]
    fn db_stop(db: &db);
    fn db_free(db: *mut db);
    #[rust_name = "RemoteDb"]
    type db_remote;
    fn db_remote_set(remote: &db_remote, size: c_int);
}
