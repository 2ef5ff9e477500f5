// attacks: an enum of one byte is not what C reads in `...`
use core::ffi::c_int;
use ffi_contract::contract;

#[derive(Clone, Copy, Debug, ffi_contract::ToC)]
#[repr(u8)]
pub enum Level {
    Low,
    High,
}

#[contract]
unsafe extern "C" {
    pub type options;
    pub fn options_set(o: &mut options, #[fixed(1)] option: c_int, #[variadic] value: Level) -> c_int;
}

fn main() {}
