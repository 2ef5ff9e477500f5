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

    /// Calls once, somewhere.
    #[rust_name = "once"]
    pub safe fn lamp_once(
        #[callback(data = user, scope = once)] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
        user: *mut c_void,
    );

    /// Calls once, on this thread.
    #[rust_name = "once_here"]
    pub safe fn lamp_once_here(
        #[callback(data = user, scope = once, thread = registering)] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void),
        >,
        user: *mut c_void,
    );

    /// Calls for as long as the program runs, on any thread.
    #[rust_name = "forever"]
    pub safe fn lamp_forever(
        #[callback(data = user, scope = forever)] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int),
        >,
        user: *mut c_void,
    );

    /// The same, without user data.
    #[rust_name = "forever_alone"]
    pub safe fn lamp_forever_alone(#[callback(data = none, scope = forever)] f: Option<unsafe extern "C" fn()>);

    /// Calls on several threads at once, if there is something to call.
    #[rust_name = "at_once_or_not"]
    pub safe fn lamp_at_once_or_not(
        #[callback(data = user, scope = call, thread = any, concurrent)]
        #[nullable]
        f: Option<unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int)>,
        user: *mut c_void,
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
