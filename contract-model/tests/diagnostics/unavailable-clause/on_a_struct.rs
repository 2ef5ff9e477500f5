#[contract]
#[repr(C)]
struct row {
    name: *const c_char,
}
