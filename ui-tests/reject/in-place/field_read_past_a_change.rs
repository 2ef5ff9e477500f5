// in-place: ▲ what a field leads to is kept no longer than the struct is lent
use core::ffi::{c_char, c_int};
use ffi_contract::contract;

#[contract]
#[repr(C)]
pub struct fields {
    #[cstr]
    msg: *const c_char,
}

#[contract]
unsafe extern "C" {
    #[initialized_by_c(clear = stream_end, fields)]
    pub type stream = self::fields;
    pub fn stream_init(#[out(owned)] s: *mut stream);
    pub fn stream_run(s: &mut stream) -> c_int;
    fn stream_end(s: *mut stream);
}

pub fn case() -> usize {
    let mut stream = stream_init();
    let msg = stream.msg();
    stream_run(&mut stream);
    msg.count_bytes()
}

fn main() {}
