//! MiriLLI/tetsy-secp256k1, MiriLLI/ms5837, MiriLLI/lcms2:1, MiriLLI/lcms2:3: C writes through a shared reference.

#[path = "contract.rs"]
mod contract;

use contract::transform;

fn main() {
    let pixels = [1, 2, 3];
    let first = &pixels[0];
    transform(&pixels);
    println!("{first}");
}
