#[contract]
#[repr(C)]
pub struct record {
    name: *const c_char,
}
