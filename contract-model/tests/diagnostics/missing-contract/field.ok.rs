#[contract]
#[repr(C)]
pub struct record {
    #[cstr]
    name: *const c_char,
}
