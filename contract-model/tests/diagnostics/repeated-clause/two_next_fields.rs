#[contract]
#[repr(C)]
pub struct record {
    #[next]
    next: *mut record,
    #[next]
    previous: *mut record,
}
