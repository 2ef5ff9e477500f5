#[contract]
#[repr(C)]
#[thread(send)]
pub struct reply {
    #[cstr]
    #[copied]
    text: *mut c_char,
}
