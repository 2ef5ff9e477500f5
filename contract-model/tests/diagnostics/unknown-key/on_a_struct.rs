#[contract(strip = ["a_"])]
#[repr(C)]
pub struct record {
    number: c_int,
}
