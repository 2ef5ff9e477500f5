//! MiriLLI/lcms2:2: a number of C's becomes an enum that does not have it.

use ffi_contract::contract;

/// What a picture is for.
#[repr(C)]
#[derive(Debug)]
enum Intent {
    /// To look right.
    Perceptual,
    /// To be right.
    Colorimetric,
}

#[contract]
unsafe extern "C" {
    #[rust_name = "intent"]
    safe fn cmsGetHeaderRenderingIntent_here() -> Intent;
    // weaker: safe fn cmsGetHeaderRenderingIntent_here() -> core::ffi::c_int;
}

fn main() {
    println!("{:?}", intent());
}
