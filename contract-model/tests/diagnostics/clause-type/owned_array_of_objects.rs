#[contract]
#[repr(C)]
pub struct reply {
    #[buffer(len = nul, each = borrowed)]
    #[owned]
    authors: *mut *mut author,
}
