// attacks: Says of a type of its own that C owns it: saying so is unsafe.
#![allow(unused)]
use ffi_contract::{Exclusive, ForeignType, NotOwned};
pub struct Fake;

impl ForeignType for Fake {
    type Free = NotOwned;
    type Kept = ();
    const NAME: &'static str = "fake";
}

fn main() {}
