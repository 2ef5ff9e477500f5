// callbacks: A closure that has panicked has not taken what it was offered.
use core::ffi::{c_int, c_void};
use ffi_contract::contract;

const TAKEN: c_int = 1;

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = leaf_free)]
    pub type leaf;
    fn leaf_free(leaf: *mut leaf);
    pub fn leaf_offer(
        #[callback(data = user, scope = call, on_panic = return(1))] take: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, #[consumed(on = is(TAKEN))] leaf: *mut leaf) -> c_int,
        >,
        user: *mut c_void,
    );
}

fn main() {}
