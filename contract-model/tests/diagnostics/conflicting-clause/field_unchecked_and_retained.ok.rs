#[contract]
#[initialized_by_rust]
#[repr(C)]
pub struct options<'a> {
    #[unchecked]
    name: *const c_char,
}
