#[contract]
unsafe extern "C" {
    #[returns(same_as(text), cstr)]
    safe fn name(
        #[up_ref]
        #[cstr]
        text: *const c_char,
    ) -> *const c_char;
}
