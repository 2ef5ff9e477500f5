// callbacks: A closure that is found in a struct has a field there that says so.
use core::ffi::c_void;
use ffi_contract::contract;

#[contract]
#[repr(C)]
#[thread(send, sync)]
pub struct event {
    _user: *mut c_void,
}

#[contract]
unsafe extern "C" {
    #[declared]
    type happening = event;
    pub safe fn event_each( //~ ERROR
        #[callback(data = user, scope = call)] f: Option<unsafe extern "C" fn(#[data] event: &happening)>,
        user: *mut c_void,
    );
}

fn main() {}
