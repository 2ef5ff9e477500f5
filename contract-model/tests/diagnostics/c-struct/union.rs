#[contract]
#[repr(C)]
pub union record {
    number: c_int,
    name: *const c_char,
}
