#[contract]
unsafe extern "C" {
    #[owned_by_c(free = stmt_free)]
    type stmt<'data>;
    fn stmt_free(s: *mut stmt<'_>);
    fn stmt_bind(s: &mut stmt<'_>, #[cstr] #[retained(by = s)] text: *const c_char);
}
