#[contract]
#[repr(C)]
pub struct record {
    #[borrowed]
    data: *const c_void,
    size: usize,
}
