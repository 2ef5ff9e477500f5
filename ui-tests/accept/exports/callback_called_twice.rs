// exports: what C calls back once is gone then
use core::ffi::c_void;
use ffi_contract::contract;

#[contract(unsafe)]
pub extern "C" fn callback_called_twice(
    #[callback(data = user, scope = call)] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
    user: *mut c_void,
) {
    f();
    f();
}

fn main() {}
