#[contract]
unsafe extern "C" {
    #[returns(owned(free = g_free), cstr)]
    fn g_strdup(#[cstr] text: *const c_char) -> *mut c_char;
    fn g_free(memory: *mut c_void);
}
