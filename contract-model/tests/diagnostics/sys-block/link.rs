#[contract(sys = db_sys)]
#[link(name = "db")]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db<'data> = db_sys::db;
    fn db_close(db: *mut db<'_>);
}
