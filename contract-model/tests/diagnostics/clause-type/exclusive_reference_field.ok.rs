#[contract]
#[repr(C)]
pub struct record<'a> {
    owner: &'a user,
}
