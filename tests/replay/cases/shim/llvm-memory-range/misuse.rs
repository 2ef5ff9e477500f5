//! inkwell#185: the range is dropped while the buffer reads it.

#[path = "contract.rs"]
mod contract;

use contract::MemoryBuffer;

fn main() -> Result<(), ffi_contract::Error> {
    let buffer = {
        let range = vec![1, 2, 3];
        MemoryBuffer::over(&range)?
    };
    println!("{}", buffer.sum());
    Ok(())
}
