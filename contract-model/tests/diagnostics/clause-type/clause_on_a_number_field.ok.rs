#[contract]
#[repr(C)]
pub struct record {
    name: c_int,
}
