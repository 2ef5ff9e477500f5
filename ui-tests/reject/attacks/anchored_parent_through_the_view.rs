// attacks: Asks an `Anchored` for what lives as long as its parent.
#![allow(unused)]
use std::rc::Rc;

use ffi_contract::{Anchored, Error, Owned};
use ui_tests::api::sql::{Db, Stmt};

pub type Shared = Anchored<Stmt<'static>, Rc<Owned<Db>>>;

pub fn case(shared: &Shared) -> &'static Db {
    shared.db()
}

fn main() {}
