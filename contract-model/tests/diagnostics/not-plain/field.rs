#[contract]
#[repr(C)]
pub struct record {
    flag: bool,
}
