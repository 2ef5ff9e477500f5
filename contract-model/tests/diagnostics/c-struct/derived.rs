#[contract]
#[repr(C)]
#[derive(Clone, Copy)]
pub struct record {
    number: c_int,
}
