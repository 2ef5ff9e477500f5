// kept-past-next-call: what one of several objects has lent ends when C has all of them to itself
use core::ffi::{c_char, c_int};
use ffi_contract::{Owned, contract};

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = session_free)]
    pub type session;
    fn session_free(session: *mut session);

    #[returns(cstr, borrowed(from = session, until = [sessions_reset, session_free]))]
    pub fn session_name(session: &session) -> *const c_char;
    pub fn sessions_reset(#[buffer(len = count, each = borrowed)] all: *const *mut session, count: c_int);
}

pub fn case(one: &mut Owned<session>, other: &mut Owned<session>) -> usize {
    let name = session_name(one);
    sessions_reset(&mut [&mut **one, &mut **other]);
    name.count_bytes()
}

fn main() {}
