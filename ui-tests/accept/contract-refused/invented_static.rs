// contract-refused: ▲ An item that exists already is not `'static` because a block says so: what it refers to is not.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = item_free)]
    pub type item<'b>;
    fn item_free(i: *mut item<'_>);
    pub type data;
    pub fn item_set<'b>(i: &mut item<'b>, d: &'b data);
    pub type list<'b>;
    #[returns(borrowed(exclusive, from = l))]
    pub fn list_first<'b>(l: &mut list<'b>) -> *mut item<'b>;
}

fn main() {}
