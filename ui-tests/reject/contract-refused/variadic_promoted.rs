// contract-refused: What C promotes in `...` is declared as what it becomes.
use core::ffi::{c_float, c_int};
use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    pub type options;
    pub fn options_set(o: &mut options, #[fixed(1)] option: c_int, #[variadic] value: c_float) -> c_int;
}

fn main() {}
