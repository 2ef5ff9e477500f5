//! Objects that own what they are handed, and end it by calling back.

use core::ffi::{c_uchar, c_void};
use ffi_contract::contract;

#[contract(strip = ["tray_", "hall_"])]
unsafe extern "C" {
    /// A tray.
    #[owned_by_c(free = tray_free)]
    #[rust_name = "Tray"]
    pub type tray;

    /// A hall, which several threads may use.
    #[owned_by_c(free = hall_free, counted)]
    #[rust_name = "Hall"]
    #[thread(send, sync)]
    pub type hall;

    /// Makes an empty tray.
    #[returns(owned)]
    #[rust_name = "Tray::new"]
    pub fn tray_new() -> *mut tray;

    /// Puts a value on it.
    pub fn tray_put(
        tray: &mut tray,
        #[handed(destroy = end)] value: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    );

    /// Fills it with bytes.
    pub fn tray_fill(
        tray: &mut tray,
        #[buffer(len = count)]
        #[handed(destroy = end, as = bytes)]
        bytes: *const c_uchar,
        count: usize,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    );

    /// The value on it.
    #[returns(handed = tray_put, borrowed(from = tray, until = [tray_put, tray_free]))]
    pub fn tray_value(tray: &tray) -> *mut c_void;

    /// Puts a value into it, once.
    pub fn hall_put(
        hall: &hall,
        #[handed(destroy = end)] value: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    );

    /// The value in it.
    #[returns(handed = hall_put, borrowed(from = hall))]
    pub fn hall_value(hall: &hall) -> *mut c_void;

    fn tray_free(tray: *mut tray);
    fn hall_free(hall: *mut hall);
}
