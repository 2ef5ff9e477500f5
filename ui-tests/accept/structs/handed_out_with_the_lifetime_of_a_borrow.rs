// structs: the struct that leads to data is handed out with the lifetime of its object, never of a borrow
use ffi_contract::contract;

#[contract]
#[repr(C)]
pub struct holder<'data> {
    #[borrowed]
    list: *const list<'data>,
}

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free, keeps = 'data)]
    pub type list<'data>;
    fn list_free(l: *mut list<'_>);
    pub fn list_add(l: &list<'_>, #[cstr] #[retained(by = l)] text: *const core::ffi::c_char);
    #[declared]
    pub type holder<'data> = self::holder<'data>;
    #[returns(borrowed(from = l))]
    fn list_holder<'data, 'b>(l: &'b list<'data>) -> *const holder<'data>;
}

fn main() {}
