#[contract]
#[initialized_by_rust]
#[repr(C)]
pub struct options<'a> {
    #[buffer(len = n)]
    #[retained]
    keys: *const u8,
    #[buffer(len = m)]
    #[nullable]
    values: *const u8,
    n: usize,
    m: usize,
}
