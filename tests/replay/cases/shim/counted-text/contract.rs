//! Text that has a length, and may have a NUL within: `NSString`.

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[returns(buffer(len = *length), borrowed(forever))]
    #[rust_name = "characters"]
    pub safe fn NSString_characters_here(length: *mut usize) -> *const u8;
}
