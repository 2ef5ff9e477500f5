#[contract]
unsafe extern "C" {
    fn take(#[consumed] #[cstr] text: *mut c_char);
    fn g_free(memory: *mut c_void);
}
