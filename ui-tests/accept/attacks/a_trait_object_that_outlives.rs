// attacks: Hides the lifetime of a statement behind a trait object.
#![allow(unused)]
use ffi_contract::{Error, Owned};
use ui_tests::api::sql::{Db, Stmt};

pub fn case(db: &Owned<Db>) -> Result<Box<dyn core::fmt::Debug + '_>, Error> {
    Ok(Box::new(db.prepare(b"SELECT 1")?))
}

fn main() {}
