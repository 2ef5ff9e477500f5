// callbacks: ▲ A closure that a callback asks C for moves with the object that keeps it.
use core::ffi::{c_int, c_void};
use ffi_contract::{Owned, contract};
use std::sync::atomic::{AtomicI32, Ordering::Relaxed};

#[contract(strip = ["tower_"])]
unsafe extern "C" {
    #[owned_by_c(free = tower_free)]
    #[thread(send)]
    #[rust_name = "Tower"]
    pub type tower;
    #[thread(send, sync)]
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

pub fn case(mut tower: Owned<Tower>) -> std::thread::JoinHandle<()> {
    let last = std::rc::Rc::new(AtomicI32::new(0));
    Tower::on_strike(&mut tower, move |_, hour| last.store(hour, Relaxed));
    std::thread::spawn(move || drop(tower))
}

fn main() {}
