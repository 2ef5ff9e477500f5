#[contract]
#[repr(C)]
pub struct record {
    number: c_int,
    number: c_int,
}
