#[contract]
#[repr(C)]
pub struct record {
    #[buffer(len = size)]
    data: *const c_void,
    size: usize,
}
