#[contract]
#[repr(C)]
pub struct reply {
    #[cstr]
    #[copied]
    name: *mut c_char,
}
