#[contract]
#[initialized_by_rust]
#[repr(C)]
pub struct options<'a, 'b> {
    #[retained(as = 'b)]
    name: &'a peer,
}
