#[contract]
#[repr(C)]
pub struct record {
    #[borrowed]
    owner: &user,
}
