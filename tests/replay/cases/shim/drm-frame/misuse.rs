//! libdrmtap#63: a frame is released against a context that is closed.

#[path = "contract.rs"]
mod contract;

use contract::Context;

fn main() -> Result<(), ffi_contract::Error> {
    let child = {
        let parent = Context::open()?;
        parent.grab()?
    };
    println!("{}", child.is_mapped());
    Ok(())
}
