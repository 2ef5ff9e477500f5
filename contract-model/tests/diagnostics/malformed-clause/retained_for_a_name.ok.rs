#[contract]
#[initialized_by_rust]
#[repr(C)]
pub struct options<'a> {
    #[cstr]
    #[retained(as = 'a)]
    name: *const c_char,
}
