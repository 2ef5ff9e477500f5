// exports: what C calls back is called by one thread at a time, unless the contract says otherwise
use core::ffi::c_void;
use ffi_contract::contract;

#[contract(unsafe)]
pub extern "C" fn callback_on_two_threads(
    #[callback(data = user, scope = call, concurrent)] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
    user: *mut c_void,
) {
    std::thread::scope(|scope| {
        scope.spawn(|| f());
        f();
    });
}

fn main() {}
