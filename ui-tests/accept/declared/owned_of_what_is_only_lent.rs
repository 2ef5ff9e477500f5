// declared: nothing owns what its block only lends
use ffi_contract::contract;

pub mod first {
    use ffi_contract::contract;
    #[contract]
    unsafe extern "C" {
        #[owned_by_c(free = node_free)]
        pub type node;
        fn node_free(n: *mut node);
    }
}

#[contract]
unsafe extern "C" {
    #[declared]
    pub type node = first::node;
    #[returns(owned)]
    pub fn node_new() -> *mut node;
}

fn main() {}
