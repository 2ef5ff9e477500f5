#[contract]
#[initialized_by_rust]
#[repr(C)]
pub struct options {
    #[cstr]
    #[retained]
    name: *const c_char,
}
