#[contract]
#[repr(C)]
pub struct record {
    #[cstr]
    #[buffer(len = size)]
    name: *const c_char,
    size: usize,
}
