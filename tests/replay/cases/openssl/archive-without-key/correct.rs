//! rust-openssl/0.10.46.

#[path = "contract.rs"]
mod contract;

use contract::{Archive, Certificate, Memory};

#[test]
fn an_archive_without_a_key_has_none() {
    let mut text = Memory::of(include_bytes!("../../../../../examples/openssl/src/example.pem")).expect("it is lent");
    let certificate = Certificate::read(&mut text).expect("it is one");
    let archive = Archive::new(c"secret", c"no key", None, Some(&certificate)).expect("it is made");
    let (key, found) = archive.parse(c"secret").expect("it is parsed");
    assert!(key.is_none());
    assert!(found.is_none(), "a certificate without its key is one of the others");
}
