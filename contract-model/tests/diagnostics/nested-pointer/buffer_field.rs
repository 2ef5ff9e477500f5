#[contract]
#[repr(C)]
pub struct record {
    #[buffer(len = count)]
    names: *const *const c_char,
    count: c_int,
}
