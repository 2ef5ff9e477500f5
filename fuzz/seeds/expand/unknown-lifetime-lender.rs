#[contract]
unsafe extern "C" {
    type stmt<'db>;
    #[returns(cstr, borrowed(from = 'db))]
    fn stmt_path<'db>(stmt: &stmt<'db>) -> *const c_char;
}
