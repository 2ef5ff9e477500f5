#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db<'data>;
    fn db_close(db: *mut db<'_>);
    fn db_name(db: &mut db<'_>, #[cstr] #[retained(by = db)] name: *const c_char);
}
