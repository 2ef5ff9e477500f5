#[contract]
#[repr(C)]
pub struct record<'a, 'b> {
    #[next]
    next: *mut record<'a, 'b>,
}
