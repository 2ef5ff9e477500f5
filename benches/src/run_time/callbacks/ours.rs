//! The same through a contract block.

use std::ffi::{c_int, c_void};

use ffi_contract::{Owned, contract};

use super::{add, callback_cases};

#[contract(strip = ["bell_"])]
unsafe extern "C" {
    safe fn visit(
        times: c_int,
        #[callback(data = user, scope = call, on_panic = return(-1))] visit: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;

    #[owned_by_c(free = bell_free)]
    #[rust_name = "Bell"]
    type bell;
    #[fails(null)]
    #[returns(owned)]
    fn bell_new() -> *mut bell;
    fn bell_free(bell: *mut bell);
    fn bell_on_ring(
        bell: &mut bell,
        #[callback(data = user, scope = until_freed(bell, slot), on_panic = return(-1))] visit: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    );
    fn bell_ring(bell: &bell, number: c_int) -> c_int;
}

callback_cases! {
    variant: callback_ours;
    bell: Owned<Bell> = Bell::new().expect("made");

    call() -> c_int {
        let mut sum = 0;
        visit(1, |number| add(&mut sum, number));
        sum
    }
    calls() -> c_int {
        let mut sum = 0;
        visit(1000, |number| add(&mut sum, number));
        sum
    }
    keep(bell: &mut Owned<Bell>, first: c_int) -> c_int {
        let mut sum = first;
        Bell::on_ring(bell, move |number| add(&mut sum, number));
        bell.ring(1)
    }
}
