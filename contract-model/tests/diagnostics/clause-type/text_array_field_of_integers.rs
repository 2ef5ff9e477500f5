#[contract]
#[repr(C)]
pub struct record {
    #[cstr]
    name: [c_int; 16],
}
