#[contract]
#[repr(C)]
pub struct record {
    number: c_int,
}
