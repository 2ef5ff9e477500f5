#[contract]
unsafe extern "C" {
    type stmt;
    #[returns(cstr, borrowed(from = stmt, until = [step]))]
    fn text(stmt: &stmt) -> *const c_char;
    #[cfg(unix)]
    fn step(stmt: &mut stmt);
    #[cfg(not(unix))]
    #[link_name = "step_v2"]
    fn step(stmt: &stmt);
}
