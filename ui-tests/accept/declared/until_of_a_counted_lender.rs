// declared: a call that takes one count of several ends no borrow
use ffi_contract::contract;

pub mod first {
    use ffi_contract::contract;
    #[contract]
    unsafe extern "C" {
        #[owned_by_c(free = node_free, counted)]
        pub type node;
        fn node_free(n: *mut node);
    }
}

#[contract]
unsafe extern "C" {
    #[declared]
    pub type node = first::node;
    #[returns(copied, cstr)]
    pub fn node_name(n: &node) -> *const core::ffi::c_char;
    pub fn node_close(#[consumed] n: *mut node);
}

fn main() {}
