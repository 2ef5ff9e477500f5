#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    #[thread(send, sync)]
    type db;
    fn db_close(db: *mut db);
}
