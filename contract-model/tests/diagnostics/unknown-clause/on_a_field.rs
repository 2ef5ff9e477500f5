#[contract]
#[repr(C)]
pub struct record {
    #[cst]
    name: *const c_char,
}
