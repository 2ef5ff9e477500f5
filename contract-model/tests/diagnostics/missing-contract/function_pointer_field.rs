#[contract]
#[repr(C)]
pub struct record {
    run: Option<unsafe extern "C" fn(c_int) -> c_int>,
}
