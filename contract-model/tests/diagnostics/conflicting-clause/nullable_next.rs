#[contract]
#[repr(C)]
pub struct record {
    #[next]
    #[nullable]
    next: *mut record,
}
