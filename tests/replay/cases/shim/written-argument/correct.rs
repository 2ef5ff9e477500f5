//! MiriLLI/tetsy-secp256k1, MiriLLI/ms5837, MiriLLI/lcms2:1, MiriLLI/lcms2:3.

#[path = "contract.rs"]
mod contract;

use contract::transform;

#[test]
fn what_c_writes_is_had_alone() {
    let mut pixels = [1, 2, 3];
    transform(&mut pixels);
    assert_eq!(pixels, [2, 3, 4]);
}
