#[contract]
#[initialized_by_rust]
#[repr(C)]
pub struct options {
    _new: c_int,
}
