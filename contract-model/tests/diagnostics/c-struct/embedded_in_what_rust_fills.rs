#[contract]
#[initialized_by_rust]
#[repr(C)]
pub struct options {
    #[embedded]
    peer: peer,
}
