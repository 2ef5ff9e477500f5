// attacks: Keeps the reference to the parent that an `Anchored` is made with.
#![allow(unused)]
use std::rc::Rc;

use ffi_contract::{Anchored, Error, Owned};
use ui_tests::api::sql::{Db, Stmt};

pub type Shared = Anchored<Stmt<'static>, Rc<Owned<Db>>>;

pub fn case(db: Rc<Owned<Db>>) -> Result<Shared, Error> {
    let mut kept = None;
    let shared = Stmt::anchored(db, |db| {
        kept = Some(());
        db.prepare(b"SELECT 1")
    });
    let _ = kept;
    shared
}

fn main() {}
