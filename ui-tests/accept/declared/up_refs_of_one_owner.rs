// declared: C takes no count of what is not counted where it is declared
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
    pub fn node_keep(#[consumed] n: *mut node);
}

fn main() {}
