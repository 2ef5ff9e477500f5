#[contract]
unsafe extern "C" {
    /// A pool of memory.
    #[owned_by_c(free = pool_destroy)]
    pub type pool;
    fn pool_destroy(p: *mut pool);
    /// Gives memory back to its pool.
    fn pool_release(p: &pool, memory: *mut c_uchar, #[fixed(POOL_WIPE | 1)] flags: c_uint);
    fn free(memory: *mut c_void);

    /// Some memory.
    #[returns(owned(free = pool_release), buffer(len = n), nullable)]
    pub fn pool_alloc(p: &pool, n: usize) -> *mut c_uchar;

    #[returns(cstr, owned(free = free))]
    #[fails(null, errno)]
    pub fn strdup(#[cstr] s: *const c_char) -> *mut c_char;

    #[fails(negative, errno)]
    pub unsafe fn read(fd: c_int, #[buffer(len = n, uninit, written = return)] buffer: *mut c_void, n: usize) -> isize;

    pub safe fn crc32(crc: c_ulong, #[buffer(len = n, empty = null)] data: *const u8, n: c_uint) -> c_ulong;

    #[fails(nonzero)]
    pub fn compress2(
        #[buffer(len = *dest_len, uninit, written = *dest_len)] dest: *mut u8,
        dest_len: *mut c_ulong,
        #[buffer(len = source_len, empty = error)] source: *const u8,
        source_len: c_ulong,
        level: c_int,
    ) -> c_int;

    /// The key has a fixed size.
    #[fails(zero)]
    pub fn set_key(#[buffer] key: *const [u8; 32], #[cstr] #[nullable] label: *const c_char) -> c_int;

    #[fails(is(1, 2))]
    pub fn measure(#[cstr] text: *const c_char, #[out] width: *mut c_int, #[out] height: *mut c_int, #[inout] cursor: *mut c_int) -> c_int;

    /// The longer of two.
    #[returns(cstr, borrowed(from = [a, b]))]
    pub fn longer(#[cstr] a: *const c_char, #[cstr] b: *const c_char) -> *const c_char;

    #[unchecked]
    pub unsafe fn getenv(#[cstr] name: *const c_char) -> *mut c_char;
    pub unsafe fn printf(#[unchecked] format: *const c_char, ...) -> c_int;
}
