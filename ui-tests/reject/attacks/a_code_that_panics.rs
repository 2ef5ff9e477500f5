// attacks: ▲ Unwinds between the call and its settlement, by way of the value that a result is compared with.
use core::ffi::c_int;
use ffi_contract::contract;

pub fn busy() -> c_int {
    panic!("after the call, before anything is settled")
}

#[contract]
unsafe extern "C" {
    pub type db;
    #[fails(is(busy()))]
    pub fn db_step(db: &mut db) -> c_int;
}

fn main() {}
