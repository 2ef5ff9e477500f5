//! Walks whose callbacks find their closures in different ways.

use core::ffi::{c_int, c_void};
use ffi_contract::contract;

#[contract(strip = ["wood_"])]
unsafe extern "C" {
    /// Enters and leaves every tree.
    #[rust_name = "walk"]
    pub fn wood_walk(
        #[callback(data = user, scope = call)] enter: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, tree: c_int),
        >,
        #[callback(data = user, scope = call)] leave: Option<
            unsafe extern "C" fn(tree: c_int, #[data] user: *mut c_void),
        >,
        user: *mut c_void,
    );

    /// Enters on this thread, leaves on several.
    #[rust_name = "walk_apart"]
    pub fn wood_walk_apart(
        #[callback(data = user, scope = call)] enter: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, tree: c_int),
        >,
        #[callback(data = user, scope = call, thread = any, concurrent)] leave: Option<
            unsafe extern "C" fn(tree: c_int, #[data] user: *mut c_void),
        >,
        user: *mut c_void,
    );
}
