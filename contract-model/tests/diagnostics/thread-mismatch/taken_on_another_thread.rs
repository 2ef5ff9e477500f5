#[contract]
#[repr(C)]
#[thread(send)]
pub struct reply {
    #[cstr]
    #[owned(free = free)]
    text: *mut c_char,
}
