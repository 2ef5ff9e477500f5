//! RUSTSEC-2025-0051: the caller closes a descriptor that is the connection's.

#[path = "contract.rs"]
mod contract;

use std::fs::File;
use std::os::fd::OwnedFd;

use contract::Connection;

fn main() -> Result<(), ffi_contract::Error> {
    let file = OwnedFd::from(File::open("/dev/null").expect("it is there"));
    let connection = Connection::over(file)?;
    // weaker: let connection = Connection::over(std::os::fd::AsFd::as_fd(&file))?;
    drop(file);
    drop(connection);
    Ok(())
}
