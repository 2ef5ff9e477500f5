#[contract]
#[initialized_by_rust]
#[repr(C)]
pub struct options<'a, 'b> {
    name: &'a peer,
}
