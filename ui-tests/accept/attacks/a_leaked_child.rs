// attacks: Leaks a statement to have it for ever.
use ffi_contract::{Error, Owned};
use ui_tests::api::sql::{Db, Stmt};

pub fn case<'db>(db: &'db Owned<Db>) -> Result<&'db Stmt<'db>, Error> {
    Ok(Owned::leak(db.prepare(b"SELECT 1")?))
}

fn main() {}
