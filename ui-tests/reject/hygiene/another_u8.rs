// hygiene: Memory is counted in bytes, whatever `u8` means beside the block.
use core::ffi::c_void;
use ffi_contract::contract;

#[allow(non_camel_case_types)]
type u8 = ();

#[contract]
unsafe extern "C" {
    fn memory_fill(#[buffer(len = size)] memory: *mut c_void, size: usize);
}

fn main() {
    memory_fill(&mut [(); 1000]);
}
