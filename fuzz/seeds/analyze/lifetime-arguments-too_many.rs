#[contract]
unsafe extern "C" {
    type stmt;
    fn stmt_step(stmt: &mut stmt<'_>);
}
