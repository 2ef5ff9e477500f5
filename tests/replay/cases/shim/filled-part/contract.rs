//! What C fills, all or in part: LZF's buffers, decNumber's contexts, libgphoto2's out-parameters.

use core::ffi::c_uint;

use ffi_contract::contract;

/// A context of which C sets the first field only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub(crate) struct Context {
    pub(crate) digits: u32,
    pub(crate) status: u32,
}

#[contract]
unsafe extern "C" {
    #[plain]
    type decContext_here = self::Context;

    #[fails(zero)]
    #[rust_name = "compress"]
    pub(crate) safe fn lzf_compress_here(
        #[buffer(len = length)] data: *const u8,
        length: c_uint,
        #[buffer(len = room, uninit, written = return)] packed: *mut u8,
        room: c_uint,
    ) -> c_uint;

    #[rust_name = "context"]
    pub(crate) safe fn decContextDefault_here(#[out] context: *mut decContext_here);
}
