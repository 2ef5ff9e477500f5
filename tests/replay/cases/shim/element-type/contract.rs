//! Buffers of bytes that C fills: libjpeg's scanlines, XCB's properties.

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[rust_name = "read_scanlines"]
    pub safe fn jpeg_read_scanlines_here(
        #[buffer(len = length)] rows: *mut u8,
        // weaker: #[buffer(len = length, unit = bytes)] rows: *mut u32,
        length: usize,
    );
}
