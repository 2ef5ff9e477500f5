//! rust-openssl/0.10.28: two threads change one context through shared references.

#[path = "contract.rs"]
mod contract;

use contract::Digest;

fn hash(digest: &Digest) {
    std::thread::scope(|scope| {
        scope.spawn(|| digest.update(b"one"));
        scope.spawn(|| digest.update(b"two"));
    });
}

fn main() {
    let _ = hash;
}
