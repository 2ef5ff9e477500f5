#[contract]
unsafe extern "C" {
    #[owned_by_c(free = stmt_free)]
    type stmt<'db, 'data>;
    fn stmt_free(s: *mut stmt<'_, '_>);
    fn stmt_bind(s: &mut stmt<'_, '_>, #[cstr] #[retained(by = s, as = 'text)] text: *const c_char);
}
