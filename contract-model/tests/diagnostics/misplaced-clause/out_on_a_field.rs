#[contract]
#[repr(C)]
pub struct record {
    #[out]
    value: *mut c_int,
}
