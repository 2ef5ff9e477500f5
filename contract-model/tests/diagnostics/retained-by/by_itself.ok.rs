#[contract]
unsafe extern "C" {
    #[owned_by_c(free = stmt_free)]
    type stmt<'data>;
    fn stmt_free(s: *mut stmt<'_>);
    fn stmt_chain(s: &mut stmt<'_>, #[retained(by = s)] next: &stmt<'_>);
}
