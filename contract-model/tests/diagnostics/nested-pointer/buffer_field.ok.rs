#[contract]
#[repr(C)]
pub struct record {
    #[buffer(len = count, each = cstr)]
    names: *const *const c_char,
    count: c_int,
}
