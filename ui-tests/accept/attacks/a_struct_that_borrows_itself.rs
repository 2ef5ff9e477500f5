// attacks: Keeps a statement beside the connection that it borrows, in one struct.
use ffi_contract::{Error, Owned};
use ui_tests::api::sql::{Db, Stmt};

pub struct Both<'db> {
    stmt: Owned<Stmt<'db>>,
    db: &'db Owned<Db>,
}
pub fn case<'db>(db: &'db Owned<Db>) -> Result<Both<'db>, Error> {
    Ok(Both { stmt: db.prepare(b"SELECT 1")?, db })
}

fn main() {}
