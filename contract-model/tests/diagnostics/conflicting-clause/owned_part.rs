#[contract]
#[repr(C)]
pub struct reply {
    #[cstr]
    #[owned(free = free)]
    name: [c_char; 8],
}
