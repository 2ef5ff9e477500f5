#[contract]
#[repr(C)]
pub struct record {
    next: *mut record,
}
