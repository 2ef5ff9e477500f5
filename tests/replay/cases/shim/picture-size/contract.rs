//! Pictures, whose size C is told by several numbers: WebP's encoder, SDL's `SDL_UpdateTexture`.

use core::ffi::c_int;

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[fails(zero)]
    #[rust_name = "encode"]
    pub safe fn WebPEncodeRGBA_here(
        #[buffer(len = stride * height)] rgba: *const u8,
        width: c_int,
        height: c_int,
        stride: c_int,
    ) -> usize;
}
