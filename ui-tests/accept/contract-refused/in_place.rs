// contract-refused: Nothing says how large a struct is that the caller allocates.
use core::ffi::{c_char, c_int};
use ffi_contract::contract;

/// As glibc has it.
#[repr(C, align(8))]
pub struct Regex([u8; 64]);

#[contract]
unsafe extern "C" {
    #[initialized_by_c(clear = regfree)]
    pub type regex_t = Regex;
    #[fails(nonzero)]
    pub fn regcomp(#[out(owned)] regex: *mut regex_t, #[cstr] pattern: *const c_char, flags: c_int) -> c_int;
    fn regfree(regex: *mut regex_t);
}

fn main() {}
