#[contract]
#[repr(C)]
pub struct record {
    count: c_int,
    #[next]
    next: *mut record,
}
