#[contract]
#[repr(C)]
pub struct record<'a> {
    #[borrowed]
    list: *const list<'a>,
}
