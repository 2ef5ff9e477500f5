#[contract]
#[repr(C)]
pub struct record {
    #[buffer(len = sise)]
    data: *const u8,
    size: usize,
}
