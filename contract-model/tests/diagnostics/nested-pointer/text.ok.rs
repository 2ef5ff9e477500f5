#[contract]
unsafe extern "C" {
    fn parse(#[cstr] text: *const c_char, #[null] rest: *mut *const c_char) -> c_int;
}
