#[contract]
#[repr(C)]
pub struct reply {
    #[buffer(len = nul, each = borrowed)]
    authors: *mut *mut author,
}
