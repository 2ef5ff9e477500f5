#[contract]
#[repr(C)]
pub struct reply {
    #[borrowed]
    #[owned]
    author: *mut author,
}
