#[contract(header = "a.h")]
#[repr(C)]
pub struct record {
    number: c_int,
}
