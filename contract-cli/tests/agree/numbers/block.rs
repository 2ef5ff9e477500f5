use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    safe fn a(x: i64, y: u64, z: u64) -> i64;
    safe fn b(x: isize, y: isize, z: u8, w: u16) -> usize;
    safe fn c(x: bool, y: f32, z: f64, w: i8, v: i32);
}
