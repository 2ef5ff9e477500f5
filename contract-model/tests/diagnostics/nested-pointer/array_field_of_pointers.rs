#[contract]
#[repr(C)]
pub struct record {
    #[buffer(len = count)]
    args: [*mut c_char; 16],
    count: c_int,
}
