//! MiriLLI/crypto_pimitives, MiriLLI/quickjs_regex:2.

#[path = "contract.rs"]
mod contract;

use contract::derive;

#[test]
fn both_lengths_are_a_matter_of_type() {
    let mut block = [0; 64];
    derive(&[1; 32], &mut block);
    assert_eq!(block, [1; 64]);
}
