// attacks: Asks a generic function for a child of any lifetime.
#![allow(unused)]
use ffi_contract::{Error, Owned};
use ui_tests::api::sql::{Db, Stmt};

pub fn with(make: impl for<'db> Fn(&'db Db) -> Owned<Stmt<'static>>) {
    let _ = make;
}
pub fn case() {
    with(|db| db.prepare(b"SELECT 1").expect("it works"));
}

fn main() {}
