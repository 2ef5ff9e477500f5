#[contract]
#[repr(C)]
pub struct reply {
    #[cstr]
    #[owned(free = reply_free_text)]
    text: *mut c_char,
}
