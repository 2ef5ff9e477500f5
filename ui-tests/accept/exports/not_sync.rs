// exports: C may call from any thread
use core::sync::atomic::{AtomicU64, Ordering};
use ffi_contract::contract;

pub struct Counter(AtomicU64);

#[contract(unsafe)]
pub extern "C" fn not_sync_step(counter: &Counter) {
    counter.0.fetch_add(1, Ordering::Relaxed);
}

fn main() {}
