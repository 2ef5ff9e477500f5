#[contract]
#[repr(C)]
pub struct record {
    #[buffer(len = size)]
    id: *const [u8; 20],
    size: usize,
}
