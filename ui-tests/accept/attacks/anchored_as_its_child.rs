// attacks: Uses an `Anchored` as the child, whose parent would then be known for ever.
#![allow(unused)]
use std::rc::Rc;

use ffi_contract::{Anchored, Error, Owned};
use ui_tests::api::sql::{Db, Stmt};

pub type Shared = Anchored<Stmt<'static>, Rc<Owned<Db>>>;

pub fn case(shared: &Shared) -> &Db {
    let anchor: &Rc<Owned<Db>> = Anchored::anchor(shared);
    anchor
}

fn main() {}
