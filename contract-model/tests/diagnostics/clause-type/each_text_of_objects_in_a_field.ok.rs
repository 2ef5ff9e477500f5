#[contract]
#[repr(C)]
pub struct record {
    #[buffer(len = nul, each = borrowed)]
    names: *const *const user,
}
