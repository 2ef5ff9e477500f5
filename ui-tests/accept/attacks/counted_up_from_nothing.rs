// attacks: Counts up a session, which C exports no way to.
#![allow(unused)]
use ffi_contract::Owned;
use ui_tests::api::cert::{Cert, Session};

pub fn case(cert: &Cert) -> Owned<Cert> {
    Owned::duplicate(cert)
}

fn main() {}
