#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_clos)]
    type db;
    safe fn db_close(db: c_int);
}
