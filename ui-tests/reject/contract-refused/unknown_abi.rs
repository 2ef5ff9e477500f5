// contract-refused: A block is `extern "C"`, `extern "system"` or `extern "C-unwind"`.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "Rust" {
    safe fn db_count() -> c_int;
}

fn main() {}
