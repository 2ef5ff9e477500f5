// raw-way-round: ▲ What is only allowed while nobody else holds the object is no method of an owner.
use ffi_contract::Unique;
use ui_tests::api::cert::Cert;

pub fn case(mut cert: Unique<Cert>) {
    cert.set_version(2);
    let mut cert = cert;
    cert.set_version(3);
}

fn main() {}
