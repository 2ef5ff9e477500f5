#[contract]
#[repr(C)]
pub struct record {
    #[unchecked]
    hooks: [*mut c_void; 4],
}
