#[contract]
#[repr(C)]
pub struct record {
    #[buffer(len = nul)]
    name: *const c_char,
}
