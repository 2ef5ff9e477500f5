#[contract]
#[initialized_by_rust]
#[repr(C)]
pub struct options {
    new: c_int,
}
