// structs: what C may free at its next call is not read where another thread can make that call
use core::ffi::c_char;
use ffi_contract::{InPlace, contract};
use std::ffi::CString;

#[contract]
#[repr(C)]
#[thread(send, sync)]
pub struct reply_t {
    #[cstr]
    #[copied]
    text: *mut c_char,
}

#[contract]
unsafe extern "C" {
    #[initialized_by_c(clear = reply_clear, fields)]
    #[thread(send, sync)]
    pub type reply = reply_t;
    pub fn reply_init(#[out(owned)] reply: *mut reply);
    fn reply_clear(reply: *mut reply);
    pub fn reply_refresh(reply: &reply);
}

pub fn case(reply: &InPlace<reply>) -> CString {
    reply_refresh(reply);
    reply.text()
}

fn main() {}
