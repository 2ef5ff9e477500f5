// attacks: what runs something when it is dropped is no plain value
use core::ffi::c_int;
use ffi_contract::contract;

pub mod sys {
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct room(pub [u8; 8]);
}

#[contract]
unsafe extern "C" {
    #[plain]
    pub type room = sys::room;
    pub safe fn room_of(n: c_int) -> room;
}

fn main() {}
