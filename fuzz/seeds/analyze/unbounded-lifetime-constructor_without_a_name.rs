#[contract]
unsafe extern "C" {
    #[owned_by_c(free = stmt_free)]
    type stmt<'db>;
    fn stmt_free(stmt: *mut stmt<'_>);
    #[returns(owned)]
    safe fn stmt_new() -> *mut stmt<'_>;
}
