//! Children that use their parent while they end, and read what was stored beside them until then.

use core::ffi::{c_char, c_int, c_void};

use ffi_contract::contract;

#[contract(strip = ["hub_", "spoke_"])]
unsafe extern "C" {
    #[owned_by_c(free = hub_free)]
    #[rust_name = "Hub"]
    pub(crate) type hub;
    #[returns(owned)]
    #[rust_name = "Hub::new"]
    pub(crate) fn hub_new() -> *mut hub;
    pub(crate) fn hub_spokes(h: &hub) -> c_int;
    pub(crate) fn hub_put(
        h: &mut hub,
        #[handed(destroy = end)] value: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    );
    #[returns(handed = hub_put, borrowed(from = h, until = [hub_put, hub_free]))]
    pub(crate) fn hub_value(h: &hub) -> *mut c_void;
    fn hub_free(h: *mut hub);

    #[owned_by_c(free = spoke_close)]
    #[rust_name = "Spoke"]
    pub(crate) type spoke<'hub>;
    #[returns(owned)]
    #[rust_name = "Hub::spoke"]
    pub(crate) fn spoke_new<'hub>(h: &'hub hub) -> *mut spoke<'hub>;
    pub(crate) fn spoke_length(s: &spoke<'_>) -> c_int;
    pub(crate) fn spoke_label(
        s: &mut spoke<'_>,
        #[cstr]
        #[retained(by = s, owned)]
        label: *const c_char,
    );
    pub(crate) fn spoke_follow(s: &mut spoke<'_>, other: &spoke<'_>);
    pub(crate) fn spoke_refuse(s: &mut spoke<'_>);
    #[thread(any)]
    pub(crate) fn spoke_stop(s: &spoke<'_>);
    #[fails(nonzero)]
    fn spoke_close(#[consumed(on = success)] s: *mut spoke<'_>) -> c_int;
}
