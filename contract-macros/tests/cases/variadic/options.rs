#[contract]
unsafe extern "C" {
    type handle;
    #[fails(nonzero)]
    #[link_name = "handle_set"]
    fn set_timeout(h: &mut handle, #[fixed(1)] option: c_int, #[variadic] seconds: c_long) -> c_int;
    #[fails(nonzero)]
    #[link_name = "handle_set"]
    fn set_url(h: &mut handle, #[fixed(2)] option: c_int, #[variadic] #[cstr] url: *const c_char) -> c_int;
}
