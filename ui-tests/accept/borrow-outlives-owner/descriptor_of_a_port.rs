// borrow-outlives-owner: A file descriptor that an object lends is closed with it.
use core::ffi::c_int;
use std::os::fd::BorrowedFd;
use ffi_contract::{Owned, contract};

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = port_free)]
    pub type port;
    fn port_free(p: *mut port);
    #[returns(borrowed(from = p), fd)]
    pub fn port_fd(p: &port) -> c_int;
    pub fn port_ping(#[fd] fd: c_int);
}

pub fn case(p: Owned<port>) {
    let fd: BorrowedFd<'_> = port_fd(&p);
    port_ping(fd);
    drop(p);
}

fn main() {}
