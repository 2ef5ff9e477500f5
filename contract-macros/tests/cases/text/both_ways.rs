#[contract]
unsafe extern "C" {
    fn title(#[cstr] s: *const c_char);
    fn subtitle(
        #[cstr]
        #[nullable]
        s: *const c_uchar,
    );
    #[fails(null)]
    #[returns(owned(free = free), cstr)]
    fn strdup(#[cstr] s: *const c_char) -> *mut c_char;
    fn free(memory: *mut c_void);
    #[returns(copied, cstr)]
    safe fn strerror(code: c_int) -> *mut c_char;
    #[returns(borrowed(forever), cstr)]
    safe fn version() -> *const c_char;
    #[returns(borrowed(from = s), cstr, nullable)]
    fn strchr(#[cstr] s: *const c_char, c: c_int) -> *mut c_char;
    #[fails(nonzero)]
    fn set_name(
        #[consumed(on = success, free = free)]
        #[cstr]
        name: *mut c_char,
    ) -> c_int;
}
