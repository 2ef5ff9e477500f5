#[contract]
#[repr(C)]
pub struct record {
    #[borrowed]
    value: *mut c_int,
}
