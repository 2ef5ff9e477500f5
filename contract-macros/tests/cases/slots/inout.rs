#[contract]
unsafe extern "C" {
    type lines;
    #[fails(negative)]
    #[end(is(-1))]
    #[rust_name = "lines::next"]
    fn getline(
        #[inout(owned(free = free), buffer(len = *n, uninit, written = return), nullable)] line: *mut *mut c_char,
        n: *mut usize,
        lines: &mut lines,
    ) -> isize;
    fn append(#[inout(owned(free = free), cstr, nullable)] to: *mut *mut c_char, #[cstr] more: *const c_char);
    fn advance(#[inout] cursor: *mut u32);
    fn free(memory: *mut c_void);
}
