#[contract]
unsafe extern "C" {
    type stmt<'db, 'text: 'db>;
    fn stmt_reset(stmt: &mut stmt<'_, '_>);
}
