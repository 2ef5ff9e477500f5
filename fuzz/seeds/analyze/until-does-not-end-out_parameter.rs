#[contract]
unsafe extern "C" {
    #[owned_by_c(free = stmt_free)]
    type stmt<'db>;
    fn stmt_free(stmt: *mut stmt<'_>);
    #[fails(nonzero)]
    fn stmt_name(
        stmt: &stmt<'_>,
        #[out(cstr, borrowed(from = stmt, until = [stmt_step]))] name: *mut *const c_char,
    ) -> c_int;
    fn stmt_step(stmt: &stmt<'_>) -> c_int;
}
