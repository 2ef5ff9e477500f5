#[contract]
#[repr(C)]
pub struct record {
    #[buffer(len = count, each = cstr)]
    names: *const c_char,
    count: c_int,
}
