#[contract]
#[initialized_by_rust]
#[repr(C)]
pub struct options<'a> {
    version: c_uint,
    /// NULL for none.
    #[cstr]
    #[retained]
    #[nullable]
    name: *const c_char,
    #[buffer(len = count)]
    #[retained]
    data: *mut u8,
    count: c_uint,
    #[cstr]
    tag: [c_char; 8],
    #[buffer(len = used, unit = bytes)]
    codes: [u16; 4],
    used: c_int,
    peer: Option<&'a peer>,
    #[cstr]
    #[owned(free = g_free)]
    message: *mut c_char,
    #[unchecked]
    hook: Option<unsafe extern "C" fn()>,
}
