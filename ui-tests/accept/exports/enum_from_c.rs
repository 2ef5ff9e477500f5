// exports: C may pass a number that no value of an enum has
use core::ffi::c_uint;
use ffi_contract::contract;

#[derive(Clone, Copy)]
#[repr(C)]
pub enum Colour {
    Red,
    Green,
}

#[contract(unsafe)]
pub extern "C" fn enum_from_c(colour: c_uint) {
    let _ = if colour == 0 { Colour::Red } else { Colour::Green };
}

fn main() {}
