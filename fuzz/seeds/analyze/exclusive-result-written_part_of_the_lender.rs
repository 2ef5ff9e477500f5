#[contract]
unsafe extern "C" {
    #[fails(nonzero)]
    safe fn decode(
        #[buffer(len = *n, uninit, written = *n)] out: *mut u8,
        n: *mut usize,
        #[out(cstr, borrowed(from = out))] name: *mut *const c_char,
    ) -> c_int;
}
