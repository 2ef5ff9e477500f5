#[contract]
#[repr(C)]
pub struct record {
    #[borrowed(exclusive)]
    owner: *mut user,
}
