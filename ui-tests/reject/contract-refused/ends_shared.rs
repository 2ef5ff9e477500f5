// contract-refused: `ends` names what the call has to itself.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    pub type cursor;
    pub type txn;
    #[ends(t)]
    pub fn cursor_delete(c: &mut cursor, t: &txn);
}

fn main() {}
