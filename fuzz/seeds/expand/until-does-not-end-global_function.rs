#[contract]
unsafe extern "C" {
    #[returns(cstr, copied)]
    safe fn getenv(#[cstr] name: *const c_char) -> *const c_char;
    safe fn setenv(#[cstr] name: *const c_char, #[cstr] value: *const c_char);
}
