// use-after-release: Once shared, a certificate is not unique any more.
use ffi_contract::Unique;
use ui_tests::api::cert::Cert;

pub fn case(mut cert: Unique<Cert>) {
    cert.set_version(2);
    let _shared = cert.share();
}

fn main() {}
