// contract-refused: A `#[plain]` type is a struct that Rust knows, and a value: nothing is said of it as of an object of C.
use ffi_contract::contract;

pub mod sys {
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct oid(pub [u8; 20]);
}

#[contract]
unsafe extern "C" {
    #[plain]
    pub type oid = sys::oid;
    pub fn oid_is_zero(id: &oid) -> i32;
}

fn main() {}
