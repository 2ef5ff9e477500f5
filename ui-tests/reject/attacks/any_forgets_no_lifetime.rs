// attacks: Hides the lifetime of a statement behind `Any`.
#![allow(unused)]
use ffi_contract::{Error, Owned};
use ui_tests::api::sql::{Db, Stmt};

pub fn case<'db>(stmt: Owned<Stmt<'db>>) -> Box<dyn core::any::Any> {
    Box::new(stmt)
}

fn main() {}
