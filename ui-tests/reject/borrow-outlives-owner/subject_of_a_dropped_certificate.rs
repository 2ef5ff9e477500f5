// borrow-outlives-owner: A subject lives in its certificate.
use ffi_contract::Owned;
use ui_tests::api::cert::Cert;

pub fn case(cert: Owned<Cert>) -> usize {
    let subject = cert.subject();
    drop(cert);
    subject.to_bytes().len()
}

fn main() {}
