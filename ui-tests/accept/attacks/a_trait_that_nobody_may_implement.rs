// attacks: Says of a type of its own that C owns it: saying so is unsafe.
#![allow(unused)]
use ffi_contract::{Exclusive, ForeignType, NotOwned};
pub struct Fake;

pub fn case<X: ForeignType>(_: &X) {}

fn main() {}
