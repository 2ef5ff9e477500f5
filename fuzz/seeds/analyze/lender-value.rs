#[contract]
unsafe extern "C" {
    #[returns(cstr, borrowed(from = code))]
    safe fn message(code: c_int) -> *const c_char;
}
