// structs: only who has a struct to itself takes something out
use core::ffi::{c_char, c_void};
use ffi_contract::contract;

#[contract]
#[repr(C)]
pub struct reply {
    #[cstr]
    #[owned(free = free)]
    text: *mut c_char,
}

#[contract]
unsafe extern "C" {
    #[declared]
    type reply = self::reply;
    #[returns(owned(free = reply_free))]
    fn reply_new() -> *mut reply;
    fn reply_free(#[consumed(free = reply_free)] r: *mut reply);
    fn free(#[consumed(free = free)] memory: *mut c_void);
}

fn f(reply: &reply) {
    println!("{:?}", reply.take_text());
}

fn main() {}
