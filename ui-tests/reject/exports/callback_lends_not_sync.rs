// exports: C may use what it is lent on any thread
use core::cell::Cell;
use core::ffi::c_void;
use ffi_contract::contract;

#[contract(unsafe)]
pub extern "C" fn callback_lends_not_sync(
    #[callback(data = user, scope = call)] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void, x: &Cell<u8>)>,
    user: *mut c_void,
) {
    f(&Cell::new(1));
}

fn main() {}
