#[contract]
#[initialized_by_rust]
#[repr(C)]
pub struct options {
    name: c_int,
    _set_name: c_int,
}
