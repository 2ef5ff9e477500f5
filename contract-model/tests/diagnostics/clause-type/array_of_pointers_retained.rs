#[contract]
#[initialized_by_rust]
#[repr(C)]
pub struct options<'a> {
    #[buffer(len = nul, each = cstr)]
    #[retained]
    names: *const *const c_char,
}
