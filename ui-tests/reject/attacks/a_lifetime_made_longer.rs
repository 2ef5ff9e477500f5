// attacks: Makes the lifetime of a statement longer: it is invariant.
#![allow(unused)]
use ffi_contract::{Error, Owned};
use ui_tests::api::sql::{Db, Stmt};

pub fn case<'long: 'short, 'short>(stmt: Owned<Stmt<'short>>) -> Owned<Stmt<'long>> {
    stmt
}

fn main() {}
