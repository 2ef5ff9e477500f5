#[contract]
unsafe extern "C" {
    #[returns(same_as(size), cstr)]
    safe fn name(size: usize) -> *const c_char;
}
