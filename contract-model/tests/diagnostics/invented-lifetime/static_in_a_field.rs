#[contract]
#[repr(C)]
pub struct record {
    #[borrowed]
    list: *const list<'static>,
}
