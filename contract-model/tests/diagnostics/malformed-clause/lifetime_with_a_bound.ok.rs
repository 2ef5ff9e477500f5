#[contract]
unsafe extern "C" {
    type stmt<'db, 'text>;
    fn stmt_reset(stmt: &mut stmt<'_, '_>);
}
