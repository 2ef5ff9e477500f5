//! rust-openssl#2678: the provider is unloaded after its library context is freed.

#[path = "contract.rs"]
mod contract;

use contract::{LibCtx, Provider};

fn main() -> Result<(), ffi_contract::Error> {
    let provider = {
        let context = LibCtx::new()?;
        Provider::load(Some(&context), c"default")?
    };
    drop(provider);
    Ok(())
}
