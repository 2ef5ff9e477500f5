//! Little CMS: an intent is an `int`, and a profile may hold any.

use core::ffi::c_int;

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[rust_name = "intent"]
    pub safe fn cmsGetHeaderRenderingIntent_here() -> c_int;
}
