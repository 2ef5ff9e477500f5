#[contract]
unsafe extern "C" {
    fn free(p: *mut c_void);
    safe fn grow(#[inout(owned(free = free), cstr, nullable)] text: *mut *mut c_char);
}
