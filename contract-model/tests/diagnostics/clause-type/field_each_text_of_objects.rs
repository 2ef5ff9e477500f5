#[contract]
#[repr(C)]
pub struct record {
    #[buffer(len = nul, each = cstr)]
    names: *const *const user,
}
