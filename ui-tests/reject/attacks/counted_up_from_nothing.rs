// attacks: Counts up a session, which C exports no way to.
#![allow(unused)]
use ffi_contract::Owned;
use ui_tests::api::cert::{Cert, Session};

pub fn case(session: &Session) -> Owned<Session> {
    Owned::duplicate(session)
}

fn main() {}
