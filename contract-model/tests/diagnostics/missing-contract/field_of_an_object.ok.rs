#[contract]
#[repr(C)]
pub struct record {
    #[borrowed]
    owner: *mut user,
}
