#[contract]
#[repr(C)]
pub struct record<'a, 'b> {
    #[next]
    next: *mut record<'b, 'a>,
}
