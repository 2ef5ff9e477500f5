#[contract]
#[repr(C)]
pub struct record {
    #[borrowed]
    name: *const c_char,
}
