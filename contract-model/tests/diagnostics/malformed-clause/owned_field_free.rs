#[contract]
#[repr(C)]
pub struct reply {
    #[cstr]
    #[owned(free = "free")]
    text: *mut c_char,
}
