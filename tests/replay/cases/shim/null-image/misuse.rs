//! RUSTSEC-2021-0038/a: no image is set as an icon.

#[path = "contract.rs"]
mod contract;

use contract::Window;

fn main() -> Result<(), ffi_contract::Error> {
    let mut window = Window::new()?;
    window.set_icon(None);
    Ok(())
}
