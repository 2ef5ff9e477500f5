#[contract]
unsafe extern "C" {
    #[owned_by_c(free = stmt_free)]
    type stmt;
    fn stmt_free(s: *mut stmt);
    fn stmt_bind(s: &mut stmt, #[cstr] #[retained(by = s)] text: *const c_char);
}
