// attacks: Borrows a unique certificate through `Borrow` and `AsRef`.
#![allow(unused)]
use ffi_contract::{Owned, Unique};
use ui_tests::api::cert::Cert;

pub fn lend(cert: &impl AsRef<Cert>) -> &Cert {
    cert.as_ref()
}
pub fn case(cert: &Unique<Cert>) -> i32 {
    lend(cert).version()
}

fn main() {}
