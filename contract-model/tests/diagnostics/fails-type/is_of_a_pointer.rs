#[contract]
unsafe extern "C" {
    #[owned_by_c(free = iconv_close)]
    type iconv;
    fn iconv_close(it: *mut iconv) -> c_int;
    #[fails(is(NONE))]
    #[returns(owned)]
    fn iconv_open(#[cstr] to: *const c_char) -> *mut iconv;
}
