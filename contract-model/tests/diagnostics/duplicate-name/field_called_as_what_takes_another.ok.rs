#[contract]
#[repr(C)]
pub struct reply {
    #[owned]
    seal: *mut seal,
    _take_seal: c_int,
}
