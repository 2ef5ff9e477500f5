// callbacks: ▲ A closure that stays on its thread is in no object that may leave it.
use core::ffi::c_void;
use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = lamp_free)]
    #[thread(send)]
    type lamp;
    fn lamp_free(lamp: *mut lamp);
    fn lamp_watch(
        lamp: &lamp,
        #[callback(data = user, scope = notified(end), thread = registering)] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void),
        >,
        user: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    );
}

fn main() {}
