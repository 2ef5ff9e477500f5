//! RUSTSEC-2025-0051.

#[path = "contract.rs"]
mod contract;

use std::io::{Read, pipe};
use std::os::fd::OwnedFd;

use contract::Connection;

#[test]
fn the_connection_closes_it_once() {
    let (mut reader, writer) = pipe().expect("it is made");
    let connection = Connection::over(OwnedFd::from(writer)).expect("it connects");
    drop(connection);
    assert_eq!(reader.read(&mut [0]).expect("it reads"), 0, "the other end is closed");
}
