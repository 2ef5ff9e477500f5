// attacks: what `#[plain]` vouches for under a condition is not vouched for without it
use core::ffi::c_int;
use ffi_contract::contract;

pub mod sys {
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct flags(pub bool);
}
use sys::flags;

#[contract]
unsafe extern "C" {
    #[cfg(any())]
    #[plain]
    pub type flags = sys::flags;
    pub safe fn flags_get(of: c_int) -> flags;
}

fn main() {}
