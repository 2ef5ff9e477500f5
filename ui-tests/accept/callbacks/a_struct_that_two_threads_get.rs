// callbacks: What C lends to closures of any thread, several threads may have.
use core::ffi::c_void;
use ffi_contract::contract;

#[contract]
#[repr(C)]
#[thread(send, sync)]
pub struct event {
    #[data]
    user: *mut c_void,
}

#[contract]
unsafe extern "C" {
    #[declared]
    type happening = event;
    pub safe fn event_each(
        #[callback(data = user, scope = call)] f: Option<unsafe extern "C" fn(#[data] event: &happening)>,
        user: *mut c_void,
    );
}

fn main() {}
