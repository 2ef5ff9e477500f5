#[contract]
#[repr(C)]
pub struct reply {
    #[owned]
    author: &author,
}
