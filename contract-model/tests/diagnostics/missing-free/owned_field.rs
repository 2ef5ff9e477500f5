#[contract]
#[repr(C)]
pub struct reply {
    #[cstr]
    #[owned]
    text: *mut c_char,
}
