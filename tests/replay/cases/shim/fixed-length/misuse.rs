//! MiriLLI/crypto_pimitives, MiriLLI/quickjs_regex:2: a buffer that is shorter than what C reads.

#[path = "contract.rs"]
mod contract;

use contract::derive;

fn main() {
    let mut block = [0; 64];
    derive(&[1; 16], &mut block);
}
