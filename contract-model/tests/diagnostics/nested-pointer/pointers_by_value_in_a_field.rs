#[contract]
#[repr(C)]
pub struct record {
    hooks: [*mut c_void; 4],
}
