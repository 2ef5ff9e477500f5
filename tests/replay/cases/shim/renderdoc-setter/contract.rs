//! RenderDoc: the entries of its API that set something write without a lock.

use core::ffi::c_int;

use ffi_contract::contract;

#[contract(strip = ["RENDERDOC_"])]
unsafe extern "C" {
    #[owned_by_c(free = RENDERDOC_Shutdown_here)]
    #[thread(send, sync)]
    #[rust_name = "Api"]
    pub type RENDERDOC_API;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Api::get"]
    pub safe fn RENDERDOC_GetAPI_here() -> *mut RENDERDOC_API;

    #[rust_name = "Api::set_option"]
    pub fn RENDERDOC_SetOption_here(api: &mut RENDERDOC_API, value: c_int);
    // weaker: pub fn RENDERDOC_SetOption_here(api: &RENDERDOC_API, value: c_int);

    #[rust_name = "Api::option"]
    pub fn RENDERDOC_GetOption_here(api: &RENDERDOC_API) -> c_int;

    fn RENDERDOC_Shutdown_here(api: *mut RENDERDOC_API);
}
