// declared: a type that is declared twice is two types
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
    pub fn node_count(n: &node) -> i32;
}

pub fn count(n: &first::node) -> i32 {
    node_count(n)
}

fn main() {}
