#[contract]
#[repr(C)]
pub struct reply {
    #[buffer(len = nul, each = borrowed)]
    #[copied]
    authors: *mut *mut author,
}
