#[contract]
unsafe extern "C" {
    type stmt<'db>;
    #[returns(cstr, borrowed(from = 'db))]
    fn stmt_path(stmt: &stmt<'_>) -> *const c_char;
}
