// contract-refused: ▲ Consuming one count of a lender does not end a borrow from another owner.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, counted)]
    pub type key;
    fn key_free(k: *mut key);
    #[returns(cstr, borrowed(from = k, until = [key_burn]))]
    pub fn key_name(k: &key) -> *const c_char;
    pub fn key_burn(#[consumed] k: *mut key);
}

fn main() {}
