// attacks: a name does not hide what is no file descriptor
use ffi_contract::contract;

type Handle = i32;

#[contract]
unsafe extern "C" {
    pub fn port_ping(#[fd] fd: Handle);
}

fn main() {}
