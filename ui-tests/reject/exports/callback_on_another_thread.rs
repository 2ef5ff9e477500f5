// exports: what C calls back is called on the thread of the call, unless the contract says otherwise
use core::ffi::c_void;
use ffi_contract::contract;

#[contract(unsafe)]
pub extern "C" fn callback_on_another_thread(
    #[callback(data = user, scope = call)] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
    user: *mut c_void,
) {
    std::thread::scope(|scope| scope.spawn(f).join().unwrap());
}

fn main() {}
