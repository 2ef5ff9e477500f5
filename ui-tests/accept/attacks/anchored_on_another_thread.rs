// attacks: Moves an `Anchored` to another thread, with the only count of its parent or not.
#![allow(unused)]
use std::rc::Rc;

use ffi_contract::{Anchored, Error, Owned};
use ui_tests::api::sql::{Db, Stmt};

pub type Shared = Anchored<Stmt<'static>, Rc<Owned<Db>>>;

pub fn case(shared: Shared) {
    let drop_it = move || drop(shared);
    drop_it();
}

fn main() {}
