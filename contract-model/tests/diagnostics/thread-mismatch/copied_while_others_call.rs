#[contract]
#[repr(C)]
#[thread(send, sync)]
pub struct reply {
    #[cstr]
    #[copied]
    text: *mut c_char,
}
