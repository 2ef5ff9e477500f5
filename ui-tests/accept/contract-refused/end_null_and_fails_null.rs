// contract-refused: NULL cannot mean the end and a failure with nothing to tell them apart.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    pub type dir;
    pub type entry;
    #[fails(null, errno)]
    #[end(null)]
    #[returns(borrowed(from = d))]
    pub fn dir_next(d: &mut dir) -> *mut entry;
}

fn main() {}
