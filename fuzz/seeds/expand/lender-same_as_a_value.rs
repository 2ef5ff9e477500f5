#[contract]
unsafe extern "C" {
    #[returns(same_as(text), cstr)]
    safe fn name(#[cstr] text: *const c_char) -> *const c_char;
}
