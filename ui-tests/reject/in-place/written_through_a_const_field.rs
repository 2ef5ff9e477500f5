// in-place: ▲ C writes nothing through a field that it only reads.
use core::ffi::{c_int, c_uint};
use ffi_contract::contract;

#[repr(C)]
pub struct PumpStruct {
    next: *const u8,
    available: c_uint,
}

#[contract]
unsafe extern "C" {
    pub type pump = PumpStruct;
    pub fn pump_run(pump: &mut pump, #[buffer(field = next, len = available, of = pump)] bytes: *mut u8) -> c_int;
}

fn main() {}
