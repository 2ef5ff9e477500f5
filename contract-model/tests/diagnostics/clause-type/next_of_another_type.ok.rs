#[contract]
#[repr(C)]
pub struct record {
    #[next]
    next: *mut record,
}
