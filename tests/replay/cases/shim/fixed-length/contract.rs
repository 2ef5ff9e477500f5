//! A key of 32 bytes, and a block of 64 that C writes.

use core::ffi::c_uchar;

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[rust_name = "derive"]
    pub safe fn replay_derive(
        #[buffer] key: *const [c_uchar; 32],
        // weaker: #[buffer] key: *const [c_uchar; 16],
        #[buffer] block: *mut [c_uchar; 64],
    );
}
