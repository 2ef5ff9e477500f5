#[contract(sys = db_sys)]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db<'data>;
    fn db_close(db: *mut db<'_>);
}
