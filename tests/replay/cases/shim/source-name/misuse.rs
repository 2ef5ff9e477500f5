//! mlua#230: the name of a source is kept, while the array that it is in is written again.

#[path = "contract.rs"]
mod contract;

use contract::Lua;

fn main() -> Result<(), ffi_contract::Error> {
    let mut lua = Lua::new()?;
    let first = lua.activation(1).map(|activation| activation.short_src());
    let second = lua.activation(2).map(|activation| activation.short_src());
    println!("{first:?} called {second:?}");
    Ok(())
}
