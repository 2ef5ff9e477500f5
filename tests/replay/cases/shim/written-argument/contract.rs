//! Arguments that C writes, whatever constness a header or a habit gives them.

use core::ffi::c_int;

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    /// Little CMS's `cmsDoTransform`, in place.
    #[rust_name = "transform"]
    pub safe fn cmsDoTransform_here(
        #[buffer(len = count)] pixels: *mut c_int,
        // weaker: #[buffer(len = count)] pixels: *const c_int,
        count: usize,
    );
}
