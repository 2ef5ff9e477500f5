//! Memory that may be taken out of a struct; a number that counts nothing else becomes 0 with it.

#[contract]
#[repr(C)]
pub struct reply {
    #[cstr]
    #[owned(free = free)]
    text: *mut c_char,
    #[buffer(len = size)]
    #[owned(free = free)]
    data: *mut c_void,
    size: usize,
    #[buffer(len = count, unit = bytes)]
    #[owned(free = free)]
    numbers: *mut i32,
    #[buffer(len = count)]
    others: *const u8,
    count: c_int,
    #[buffer(len = nul, each = cstr)]
    #[owned(free = strfreev)]
    names: *mut *mut c_char,
    #[buffer]
    #[owned(free = free)]
    id: *mut [u8; 4],
}
