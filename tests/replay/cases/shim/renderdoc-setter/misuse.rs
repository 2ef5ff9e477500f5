//! RUSTSEC-2019-0018: two threads set an option at once, through shared references.

#[path = "contract.rs"]
mod contract;

use contract::Api;

fn main() -> Result<(), ffi_contract::Error> {
    let api = Api::get()?;
    std::thread::scope(|scope| {
        scope.spawn(|| api.set_option(1));
        scope.spawn(|| api.option());
    });
    Ok(())
}
