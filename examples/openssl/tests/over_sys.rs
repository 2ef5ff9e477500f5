//! The same library, through the declarations of `openssl-sys`.

use core::mem::MaybeUninit;

use example_openssl::sys::{Bio, Kind, version};
use ffi_contract::Error;

#[test]
fn what_is_written_is_read() -> Result<(), Error> {
    let mut bio = Bio::new(Kind::memory())?;
    assert_eq!(bio.write(b"a contract")?, 10);
    let mut room = [MaybeUninit::uninit(); 4];
    assert_eq!(bio.read(&mut room)?, b"a co");
    let mut room = [MaybeUninit::uninit(); 64];
    assert_eq!(bio.read(&mut room)?, b"ntract");
    assert!(bio.read(&mut room).is_err(), "nothing is left");
    Ok(())
}

#[test]
fn the_library_is_that_of_openssl_sys() {
    assert!(version() >= 0x3000_0000, "{:#x}", version());
}
