// attacks: Puts a statement into a static by way of a shorter lifetime.
use ffi_contract::{Error, Owned};
use ui_tests::api::sql::{Db, Stmt};

pub fn keep(_: Owned<Stmt<'static>>) {}
pub fn case(db: &Owned<Db>) -> Result<(), Error> {
    keep(db.prepare(b"SELECT 1")?);
    Ok(())
}

fn main() {}
