#[contract]
unsafe extern "C" {
    fn free(memory: *mut c_void);
    fn text_sink(#[cstr] text: *const c_char);
    #[returns(owned(free = free, floating = text_sink), cstr)]
    safe fn text_new() -> *mut c_char;
}
