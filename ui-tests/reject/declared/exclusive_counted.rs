// declared: what is counted where it is declared is not taken exclusively
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
    pub fn node_set(n: &mut node, value: i32);
}

fn main() {}
