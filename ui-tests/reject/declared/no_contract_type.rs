// declared: a type that no contract block declares is not `#[declared]`
use ffi_contract::contract;

pub mod first {
    use ffi_contract::contract;
    #[contract]
    unsafe extern "C" {
        #[owned_by_c(free = node_free)]
        pub type node;
        fn node_free(n: *mut node);
    }
    #[repr(C)]
    pub struct Node {
        _size: [u64; 4],
    }
}

#[contract]
unsafe extern "C" {
    #[declared]
    pub type node = first::Node;
    pub fn node_count(n: &node) -> i32;
}

fn main() {}
