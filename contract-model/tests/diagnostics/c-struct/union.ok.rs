#[contract]
#[repr(C)]
pub struct record {
    number: c_int,
    #[cstr]
    name: *const c_char,
}
