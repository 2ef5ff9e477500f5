// exports: C may call from any thread
use core::cell::Cell;
use ffi_contract::contract;

pub struct Counter(Cell<u64>);

#[contract(unsafe)]
pub extern "C" fn not_sync_step(counter: &Counter) {
    counter.0.set(counter.0.get() + 1);
}

fn main() {}
