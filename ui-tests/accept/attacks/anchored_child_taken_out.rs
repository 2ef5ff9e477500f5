// attacks: Takes the lent child of an `Anchored` out of the closure that sees it.
#![allow(unused)]
use std::rc::Rc;

use ffi_contract::{Anchored, Error, Owned};
use ui_tests::api::sql::{Db, Stmt};

pub type Shared = Anchored<Stmt<'static>, Rc<Owned<Db>>>;

pub fn case(shared: &Shared) {
    let columns = shared.with(|stmt| stmt.columns());
    let _ = columns;
}

fn main() {}
