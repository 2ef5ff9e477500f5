// borrow-outlives-owner: A statement is not returned without its connection.
use ffi_contract::{Error, Owned};
use ui_tests::api::sql::{Db, Stmt};

pub fn case() -> Result<Owned<Stmt<'static>>, Error> {
    let db = Db::open(c":memory:")?;
    db.prepare(b"select 1")
}

fn main() {}
