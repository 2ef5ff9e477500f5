#[contract]
unsafe extern "C" {
    #[returns(owned, cstr)]
    fn g_strdup(#[cstr] text: *const c_char) -> *mut c_char;
    fn g_free(memory: *mut c_void);
}
