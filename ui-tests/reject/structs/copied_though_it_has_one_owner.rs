// structs: only a counted object is copied, by counting it up
use ffi_contract::contract;

#[contract]
#[repr(C)]
pub struct reply {
    #[copied]
    seal: *mut seal,
}

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = seal_free)]
    pub type seal;
    fn seal_free(s: *mut seal);
}

fn main() {}
