// contract-refused: ▲ A counted type is `send` only together with `sync`.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, counted)]
    #[thread(send, sync)]
    pub type key;
    fn key_free(k: *mut key);
}

fn main() {}
