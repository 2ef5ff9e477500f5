#[contract]
#[repr(C)]
pub struct record {
    iter: c_int,
    #[next]
    next: *mut record,
}
