//! Lamps that own closures.

use core::ffi::{c_int, c_void};
use ffi_contract::contract;

#[contract(strip = ["lamp_"])]
unsafe extern "C" {
    /// A lamp, which may move to another thread.
    #[owned_by_c(free = lamp_free)]
    #[rust_name = "Lamp"]
    #[thread(send)]
    pub type lamp;
    fn lamp_free(lamp: *mut lamp);

    /// Calls whenever it glows, and tells when it drops the closure.
    pub fn lamp_watch(
        lamp: &lamp,
        #[callback(data = user, scope = notified(end))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int),
        >,
        user: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    );

    /// Calls whenever it glows, on several threads at once.
    pub fn lamp_watch_at_once(
        lamp: &lamp,
        #[callback(data = user, scope = notified(end), concurrent)] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int),
        >,
        user: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    );
}
