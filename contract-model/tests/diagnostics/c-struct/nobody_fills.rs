#[contract]
#[initialized_by_rust]
#[repr(C)]
pub struct options<'a> {
    #[cstr]
    name: *const c_char,
}
