#[contract]
unsafe extern "C" {
    #[returns(cstr, borrowed(forever))]
    safe fn message(code: c_int) -> *const c_char;
}
