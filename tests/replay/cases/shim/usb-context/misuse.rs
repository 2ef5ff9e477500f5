//! RUSTSEC-2020-0098: devices of a context that is not made for threads are used on another thread.

#[path = "contract.rs"]
mod contract;

use contract::Context;

fn main() -> Result<(), ffi_contract::Error> {
    let context = Context::new()?;
    let handle = context.open()?;
    std::thread::scope(|scope| {
        scope.spawn(|| handle.number());
    });
    Ok(())
}
