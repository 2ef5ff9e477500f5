// structs: a struct stays on its thread
use core::ffi::c_int;
use ffi_contract::contract;

#[contract]
#[repr(C)]
#[thread(send, sync)]
pub struct holder {
    number: c_int,
}

fn sent(holder: &holder) {
    std::thread::scope(|scope| {
        scope.spawn(|| holder.number());
    });
}

fn main() {}
