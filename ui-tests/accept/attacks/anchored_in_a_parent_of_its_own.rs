// attacks: Anchors a child in one parent, and makes it from another that lives for shorter.
#![allow(unused)]
use std::rc::Rc;

use ffi_contract::{Anchored, Error, Owned};
use ui_tests::api::sql::{Db, Stmt};

pub type Shared = Anchored<Stmt<'static>, Rc<Owned<Db>>>;

pub fn case(anchor: Rc<Owned<Db>>, other: &Db) -> Result<Shared, Error> {
    Stmt::anchored(anchor, |db| db.prepare(b"SELECT 1"))
}

fn main() {}
