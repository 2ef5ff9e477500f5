#[contract]
#[initialized_by_rust]
#[repr(C)]
pub struct options<'a> {
    #[unchecked]
    #[retained]
    name: *const c_char,
}
