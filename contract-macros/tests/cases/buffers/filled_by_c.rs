#[contract]
unsafe extern "C" {
    #[fails(negative, errno)]
    safe fn read(fd: c_int, #[buffer(len = n, uninit, written = return)] p: *mut c_void, n: usize) -> isize;
    #[fails(nonzero)]
    fn compress(
        #[buffer(len = *to_len, uninit, written = *to_len)] to: *mut u8,
        to_len: *mut c_ulong,
        #[buffer(len = len, empty = null)] from: *const u8,
        len: c_ulong,
    ) -> c_int;
    #[fails(null, errno)]
    #[returns(same_as(p), cstr)]
    fn getcwd(#[buffer(len = n, uninit, written = nul)] p: *mut c_char, n: usize) -> *mut c_char;
    fn digest(#[buffer(len = n)] p: *const u8, n: usize, #[buffer(uninit)] to: *mut [u8; 20]);
}
