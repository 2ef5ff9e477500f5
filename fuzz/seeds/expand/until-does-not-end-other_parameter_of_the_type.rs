#[contract]
unsafe extern "C" {
    #[owned_by_c(free = stmt_free)]
    type stmt<'db>;
    fn stmt_free(stmt: *mut stmt<'_>);
    #[returns(cstr, borrowed(from = stmt, until = [stmt_copy]))]
    fn stmt_text(stmt: &stmt<'_>, column: c_int) -> *const c_char;
    fn stmt_copy(to: &mut stmt<'_>, from: &stmt<'_>);
    #[link_name = "stmt_copy"]
    fn stmt_copy_both(to: &mut stmt<'_>, from: &mut stmt<'_>);
}
