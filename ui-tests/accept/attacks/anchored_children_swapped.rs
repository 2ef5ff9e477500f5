// attacks: Swaps the children of two `Anchored`, each of which would then outlive its parent.
#![allow(unused)]
use std::rc::Rc;

use ffi_contract::{Anchored, Error, Owned};
use ui_tests::api::sql::{Db, Stmt};

pub type Shared = Anchored<Stmt<'static>, Rc<Owned<Db>>>;

pub fn case(one: &mut Shared, other: &mut Shared) {
    core::mem::swap(one, other);
}

fn main() {}
