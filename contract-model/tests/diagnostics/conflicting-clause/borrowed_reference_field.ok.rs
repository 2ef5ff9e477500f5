#[contract]
#[repr(C)]
pub struct record {
    #[borrowed]
    owner: *const user,
}
