#[contract]
#[repr(C)]
pub struct reply {
    #[owned]
    seal: *mut seal,
    take_seal: c_int,
}
