#[contract]
unsafe extern "C" {
    #[owned_by_c(free = stmt_free)]
    type stmt<'db>;
    fn stmt_free(stmt: *mut stmt<'_>);
    #[returns(cstr, borrowed(from = stmt, until = [stmt_step]))]
    fn stmt_text(stmt: &stmt<'_>, column: c_int) -> *const c_char;
    unsafe fn stmt_step(#[unchecked] stmt: *mut stmt<'_>) -> c_int;
}
