//! Objects that own what they are handed.

use core::ffi::{c_char, c_int, c_void};

use ffi_contract::contract;

#[contract(strip = ["tray_"])]
unsafe extern "C" {
    #[owned_by_c(free = tray_free)]
    #[rust_name = "Tray"]
    #[thread(send)]
    pub(crate) type tray;
    #[returns(owned)]
    #[rust_name = "Tray::new"]
    pub(crate) fn tray_new() -> *mut tray;
    fn tray_free(t: *mut tray);
    #[fails(negative)]
    #[returns(status)]
    pub(crate) fn tray_put_or_leave(
        t: &mut tray,
        refuse: c_int,
        #[handed(destroy = end, on_failure = not_called)] value: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;
    #[returns(handed = tray_put_or_leave, borrowed(from = t, until = [tray_put_or_leave, tray_free]))]
    pub(crate) fn tray_value(t: &tray) -> *mut c_void;
    pub(crate) fn tray_write(
        t: &mut tray,
        #[cstr]
        #[handed(destroy = end)]
        text: *mut c_char,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    );
    pub(crate) fn tray_sum(t: &tray) -> c_int;
}
