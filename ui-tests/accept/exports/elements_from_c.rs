// exports: elements that C passes may hold any bits
use ffi_contract::{Plain, contract};

#[derive(Clone, Copy, Plain)]
#[repr(C)]
pub struct Flag(u8);

#[contract(unsafe, on_panic = return(0))]
pub extern "C" fn elements_from_c(#[buffer(len = n)] flags: *const Flag, n: usize) -> usize {
    flags.iter().filter(|flag| flag.0 != 0).count()
}

fn main() {}
