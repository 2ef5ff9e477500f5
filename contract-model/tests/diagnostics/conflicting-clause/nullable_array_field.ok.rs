#[contract]
#[repr(C)]
pub struct record {
    #[cstr]
    name: [c_char; 16],
}
