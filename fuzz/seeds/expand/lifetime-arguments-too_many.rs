#[contract]
unsafe extern "C" {
    type stmt<'db>;
    fn stmt_step(stmt: &mut stmt<'_>);
}
