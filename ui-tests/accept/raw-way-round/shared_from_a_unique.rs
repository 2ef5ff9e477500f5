// raw-way-round: ▲ A `Unique` lends no `&Cert`, which would be a licence to count up.
use ffi_contract::Unique;
use ui_tests::api::cert::Cert;

pub fn case(cert: Unique<Cert>) -> i32 {
    cert.share().version()
}

fn main() {}
