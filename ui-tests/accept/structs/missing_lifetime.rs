// structs: the lifetimes of what a field leads to are written
use core::ffi::{c_char, c_int};
use ffi_contract::contract;
pub type Unused = (c_char, c_int);

pub mod first {
    use ffi_contract::contract;
    #[contract]
    unsafe extern "C" {
        #[owned_by_c(free = list_free)]
        pub type list<'data>;
        fn list_free(l: *mut list<'_>);
    }
    pub type Alias = list<'static>;
}

#[contract]
#[repr(C)]
pub struct holder<'data> {
    #[borrowed]
    list: *const first::list<'data>,
}

fn main() {}
