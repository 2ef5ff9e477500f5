// contract-refused: ▲ Only a `keeps` lifetime may be left open: any other comes from an argument.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    pub type list<'b>;
    fn list_free(l: *mut list<'_>);
    #[returns(owned)]
    pub fn list_new<'b>(size: c_int) -> *mut list<'b>;
}

fn main() {}
