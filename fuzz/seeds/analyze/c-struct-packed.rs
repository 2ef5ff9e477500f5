#[contract]
#[repr(C, packed)]
pub struct record {
    number: c_int,
}
