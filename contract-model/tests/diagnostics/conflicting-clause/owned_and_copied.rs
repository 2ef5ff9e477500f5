#[contract]
#[repr(C)]
pub struct reply {
    #[cstr]
    #[owned(free = free)]
    #[copied]
    name: *mut c_char,
}
