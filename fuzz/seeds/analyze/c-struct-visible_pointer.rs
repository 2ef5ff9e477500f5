#[contract]
#[repr(C)]
pub struct record {
    #[cstr]
    pub name: *const c_char,
}
