#[contract]
#[repr(C)]
pub struct record {
    #[buffer(len = size)]
    name: *const c_char,
    size: usize,
}
