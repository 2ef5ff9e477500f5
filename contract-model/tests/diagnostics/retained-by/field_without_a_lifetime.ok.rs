#[contract]
#[initialized_by_rust]
#[repr(C)]
pub struct options<'data> {
    #[cstr]
    #[retained]
    name: *const c_char,
}
