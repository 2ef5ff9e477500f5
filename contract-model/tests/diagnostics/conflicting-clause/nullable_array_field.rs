#[contract]
#[repr(C)]
pub struct record {
    #[cstr]
    #[nullable]
    name: [c_char; 16],
}
