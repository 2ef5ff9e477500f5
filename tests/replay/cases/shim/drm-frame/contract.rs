//! libdrmtap: a frame is released against the context it came from (`drmtap_frame_release`, `drmtap_close`); several may be held.

use core::ffi::c_int;

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = drmtap_close)]
    #[rust_name = "Context"]
    pub type drmtap_ctx;

    #[owned_by_c(free = drmtap_frame_release)]
    #[rust_name = "Frame"]
    pub type drmtap_frame<'parent>;
    // weaker: pub type drmtap_frame;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Context::open"]
    pub safe fn drmtap_open_here() -> *mut drmtap_ctx;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Context::grab"]
    pub fn drmtap_grab<'parent>(parent: &'parent drmtap_ctx) -> *mut drmtap_frame<'parent>;
    // weaker: pub fn drmtap_grab(parent: &drmtap_ctx) -> *mut drmtap_frame;

    #[rust_name = "Frame::is_mapped"]
    pub fn drmtap_frame_is_mapped(child: &drmtap_frame<'_>) -> c_int;
    // weaker: pub fn drmtap_frame_is_mapped(child: &drmtap_frame) -> c_int;

    fn drmtap_frame_release(child: *mut drmtap_frame<'_>);
    // weaker: fn drmtap_frame_release(child: *mut drmtap_frame);
    fn drmtap_close(parent: *mut drmtap_ctx);
}
