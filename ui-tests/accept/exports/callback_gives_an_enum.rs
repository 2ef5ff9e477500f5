// exports: what C's function gives back may be any number
use core::ffi::{c_int, c_void};
use ffi_contract::contract;

#[derive(Clone, Copy, PartialEq)]
#[repr(i32)]
pub enum Answer {
    No = 0,
    Yes = 1,
}

#[contract(unsafe, on_panic = return(0))]
pub extern "C" fn callback_gives_an_enum(
    #[callback(data = user, scope = call)] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void) -> i32>,
    user: *mut c_void,
) -> c_int {
    c_int::from(f() == Answer::Yes as i32)
}

fn main() {
    callback_gives_an_enum(|| Answer::Yes as i32);
    let _ = Answer::No;
}
