// callbacks: A closure that a callback asks C for is kept with what it is asked of, and borrows no local.
use core::ffi::{c_int, c_void};
use ffi_contract::{Owned, contract};

#[contract(strip = ["tower_"])]
unsafe extern "C" {
    #[owned_by_c(free = tower_free)]
    #[rust_name = "Tower"]
    pub type tower;
    type bell;
    fn tower_free(tower: *mut tower);
    fn bell_data(bell: &bell) -> *mut c_void;
    fn tower_on_strike(
        tower: &mut tower,
        #[callback(data = via(bell_data(bell)), scope = until_freed(tower))] strike: Option<
            unsafe extern "C" fn(bell: &bell, hour: c_int),
        >,
        #[data] data: *mut c_void,
    );
}

pub fn case(tower: &mut Owned<Tower>) {
    let mut last = 0;
    Tower::on_strike(tower, |_, hour| last = hour);
    let _ = last;
}

fn main() {}
