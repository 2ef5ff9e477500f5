// contract-refused: A foreign type with more or fewer lifetimes than it was declared with.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    type map<'k, 'v>;
    fn map_clear(map: &mut map<'_, '_>);
}

fn main() {}
