#[contract]
#[initialized_by_rust]
#[repr(C)]
pub struct options<'a> {
    #[cstr]
    #[retained(as = 'b)]
    name: *const c_char,
}
