// contract-refused: ▲ `until` names a call that takes the lender shared: safe code could make it while the borrow is alive.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = box_free)]
    pub type box_t;
    fn box_free(b: *mut box_t);
    #[returns(cstr, borrowed(from = b, until = [box_set]))]
    pub fn box_get(b: &box_t) -> *const c_char;
    pub fn box_set(b: &box_t, value: c_int);
}

fn main() {}
