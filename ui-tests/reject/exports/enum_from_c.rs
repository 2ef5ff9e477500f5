// exports: C may pass a number that no value of an enum has
use ffi_contract::contract;

#[derive(Clone, Copy)]
#[repr(C)]
pub enum Colour {
    Red,
    Green,
}

#[contract(unsafe)]
pub extern "C" fn enum_from_c(colour: Colour) {
    let _ = colour;
}

fn main() {}
