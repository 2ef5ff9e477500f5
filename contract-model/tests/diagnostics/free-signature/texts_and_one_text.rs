#[contract]
unsafe extern "C" {
    #[returns(owned(free = strfreev), buffer(len = nul, each = cstr))]
    fn split(#[cstr] text: *const c_char) -> *mut *mut c_char;
    #[returns(owned(free = strfreev), cstr)]
    fn copy(#[cstr] text: *const c_char) -> *mut c_char;
    fn strfreev(texts: *mut *mut c_char);
}
