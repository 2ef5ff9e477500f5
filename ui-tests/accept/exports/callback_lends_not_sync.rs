// exports: C may use what it is lent on any thread
use core::ffi::c_void;
use ffi_contract::contract;

#[contract(unsafe)]
pub extern "C" fn callback_lends_not_sync(
    #[callback(data = user, scope = call)] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void, x: &u8)>,
    user: *mut c_void,
) {
    f(&1);
}

fn main() {}
