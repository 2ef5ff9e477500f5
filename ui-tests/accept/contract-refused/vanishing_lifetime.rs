// contract-refused: ▲ The lifetime of what C takes over lives on in another type.
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
    pub fn list_push<'b>(l: &mut list<'b>, #[consumed] i: *mut item<'b>);
}

fn main() {}
