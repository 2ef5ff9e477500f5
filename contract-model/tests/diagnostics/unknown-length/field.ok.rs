#[contract]
#[repr(C)]
pub struct record {
    #[buffer(len = size)]
    data: *const u8,
    size: usize,
}
