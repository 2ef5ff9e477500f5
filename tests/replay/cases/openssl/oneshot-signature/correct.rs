//! rust-openssl/0.10.28.

#[path = "contract.rs"]
mod contract;

use contract::{Digest, sha256};

#[test]
fn one_at_a_time_changes_it() {
    let mut digest = Digest::new().expect("it is made");
    digest.begin(sha256()).expect("it begins");
    digest.update(b"one").expect("it hashes");
    let mut digest = std::thread::spawn(move || {
        digest.update(b"two").expect("it hashes on");
        digest
    })
    .join()
    .expect("it does not panic");
    digest.update(b"three").expect("it hashes on");
}
