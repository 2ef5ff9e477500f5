#[contract]
#[repr(C)]
pub struct record {
    #[buffer]
    data: *const u8,
    size: usize,
}
