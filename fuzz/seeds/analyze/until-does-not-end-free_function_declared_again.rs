#[contract]
unsafe extern "C" {
    #[owned_by_c(free = stmt_free)]
    type stmt<'db>;
    fn stmt_free(stmt: *mut stmt<'_>);
    #[returns(cstr, borrowed(from = stmt, until = [stmt_free]))]
    fn stmt_text(stmt: &stmt<'_>, column: c_int) -> *const c_char;
    #[link_name = "stmt_free"]
    fn stmt_drop(stmt: &stmt<'_>);
}
