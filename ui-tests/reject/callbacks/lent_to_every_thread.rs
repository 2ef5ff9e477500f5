// callbacks: ▲ What a closure is lent may be used by every thread that runs it.
use core::ffi::c_void;
use ffi_contract::{Owned, contract};

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = hall_free)]
    #[thread(send, sync)]
    pub type hall;
    fn hall_free(hall: *mut hall);
    type bell;
    fn bell_ring(bell: &bell);
    fn hall_on_strike(
        hall: &mut hall,
        #[callback(data = user, scope = until_freed(hall))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, bell: &bell),
        >,
        user: *mut c_void,
    );
    fn hall_strike(hall: &hall);
}

pub fn case(mut hall: Owned<hall>) {
    hall_on_strike(&mut hall, |bell| bell_ring(bell));
    std::thread::scope(|scope| {
        scope.spawn(|| hall_strike(&hall));
        scope.spawn(|| hall_strike(&hall));
    });
}

fn main() {}
