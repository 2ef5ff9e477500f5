#[contract]
#[repr(C)]
pub struct record(c_int);
