// attacks: Moves an `Anchored` to another thread, with the only count of its parent or not.
#![allow(unused)]
use std::rc::Rc;

use ffi_contract::{Anchored, Error, Owned};
use ui_tests::api::sql::{Db, Stmt};

pub type Shared = Anchored<Stmt<'static>, Rc<Owned<Db>>>;

pub fn case(shared: Shared) {
    std::thread::spawn(move || drop(shared));
}

fn main() {}
