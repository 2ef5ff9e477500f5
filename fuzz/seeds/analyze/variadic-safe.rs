#[contract]
unsafe extern "C" {
    fn printf(#[cstr] format: *const c_char, ...) -> c_int;
}
