// use-after-release: A file descriptor that C has taken is closed by C.
use core::ffi::c_int;
use std::os::fd::{AsFd, OwnedFd};
use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    pub fn port_attach(#[consumed] #[fd] fd: c_int);
    pub fn port_ping(#[fd] fd: c_int);
}

pub fn case(fd: OwnedFd) {
    port_ping(fd.as_fd());
    port_attach(fd);
}

fn main() {}
