#[contract]
#[repr(C)]
pub struct record {
    owner: *mut user,
}
