// contract-refused: The facts of a `#[declared]` type are those that another block states: here they can neither be written nor seen.
use ffi_contract::contract;

pub mod first {
    use ffi_contract::contract;
    #[contract]
    unsafe extern "C" {
        pub type node;
    }
}

#[contract]
unsafe extern "C" {
    #[declared]
    pub type node = first::node;
}

fn main() {}
