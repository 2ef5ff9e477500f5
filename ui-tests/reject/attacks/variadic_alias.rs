// attacks: a name does not hide a type that C promotes
use core::ffi::c_int;
use ffi_contract::contract;

type Level = u8;

#[contract]
unsafe extern "C" {
    pub type options;
    pub fn options_set(o: &mut options, #[fixed(1)] option: c_int, #[variadic] value: Level) -> c_int;
}

fn main() {}
