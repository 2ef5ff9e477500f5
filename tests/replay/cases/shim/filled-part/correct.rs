//! RUSTSEC-2022-0067, MiriLLI/dec:4, gphoto2#5, nix#2797-H4: memory that nobody has written was read.
//!
//! Made to fail: with a shim that adds 1 to the field that it otherwise leaves alone the context is another, so that the zero is the slot's;
//! with `written = room` the result has another type, and the test does not compile.

#[path = "contract.rs"]
mod contract;

use core::mem::MaybeUninit;

use contract::{Context, compress, context};

#[test]
fn what_comes_back_is_what_c_wrote() {
    let mut room = [MaybeUninit::uninit(); 64];
    assert_eq!(compress(b"aaaabbbb", &mut room).expect("it fits"), [b'a', 4, b'b', 4]);
    assert_eq!(context(), Context { digits: 34, status: 0 });
}
