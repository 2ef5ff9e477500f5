#[contract]
#[repr(C)]
pub struct record {
    #[buffer]
    id: *const [u8; 20],
    size: usize,
}
