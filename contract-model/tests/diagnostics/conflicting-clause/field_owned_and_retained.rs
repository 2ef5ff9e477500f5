#[contract]
#[initialized_by_rust]
#[repr(C)]
pub struct options<'a> {
    #[cstr]
    #[owned(free = g_free)]
    #[retained]
    name: *const c_char,
}
