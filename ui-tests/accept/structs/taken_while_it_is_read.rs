// structs: what is read of a field is not taken out meanwhile
use core::ffi::{c_char, c_void};
use ffi_contract::{Owned, contract};

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

fn f(mut reply: Owned<reply, reply_free>) {
    let read = reply.text();
    println!("{read:?}");
    drop(reply.take_text());
}

fn main() {}
