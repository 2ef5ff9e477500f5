// structs: ▲ a view takes no room, so it is no part of a struct
use ffi_contract::contract;

#[contract]
#[repr(C)]
pub struct part {
    count: usize,
}

#[contract]
#[repr(C)]
pub struct whole {
    #[embedded]
    part: part,
    count: usize,
}

fn main() {}
