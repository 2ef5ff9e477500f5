#[contract]
#[repr(C)]
pub struct reply {
    #[cstr]
    name: [c_char; 8],
}
