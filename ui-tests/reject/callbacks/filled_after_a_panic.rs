// callbacks: A closure that has panicked has not filled the slot that C reads.
use core::ffi::{c_int, c_void};
use ffi_contract::contract;

const FILLED: c_int = 0;

#[contract]
unsafe extern "C" {
    pub safe fn leaf_count(
        #[callback(data = user, scope = call, on_panic = return(0))] count: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, #[out(valid = is(FILLED))] leaves: *mut c_int) -> c_int,
        >,
        user: *mut c_void,
    );
}

fn main() {}
