#[contract]
#[repr(C)]
#[thread(send)]
pub struct reply {
    #[cstr]
    text: *mut c_char,
}
