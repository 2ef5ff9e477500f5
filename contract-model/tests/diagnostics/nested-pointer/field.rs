#[contract]
#[repr(C)]
pub struct record {
    #[borrowed]
    names: *const *const c_char,
}
