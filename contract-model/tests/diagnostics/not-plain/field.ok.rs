#[contract]
#[repr(C)]
pub struct record {
    flag: u8,
}
