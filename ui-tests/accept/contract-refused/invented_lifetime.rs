// contract-refused: ▲ An item that exists already does not get the lifetime of a borrow.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = item_free, keeps = 'b)]
    pub type item<'b>;
    fn item_free(i: *mut item<'_>);
    #[owned_by_c(free = list_free, keeps = 'b)]
    pub type list<'b>;
    fn list_free(l: *mut list<'_>);
    #[returns(borrowed(exclusive, from = l))]
    pub fn list_first<'b>(l: &mut list<'b>) -> *mut item<'b>;
}

fn main() {}
