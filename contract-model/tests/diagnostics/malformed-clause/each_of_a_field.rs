#[contract]
#[repr(C)]
pub struct record {
    #[buffer(len = nul, each = text)]
    names: *const *const c_char,
}
