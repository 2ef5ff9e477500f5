#[contract]
#[initialized_by_rust]
#[repr(C)]
pub struct options {
    #[unchecked]
    peer: sys::peer,
}
