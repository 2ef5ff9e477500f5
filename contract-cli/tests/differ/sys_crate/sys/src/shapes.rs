use core::ffi::{c_int, c_short};

#[repr(C)]
pub struct Point {
    pub x: c_short,
    pub y: c_int,
}
