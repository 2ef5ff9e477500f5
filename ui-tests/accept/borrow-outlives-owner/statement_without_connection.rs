// borrow-outlives-owner: A statement does not outlive its connection.
use ffi_contract::{Error, Owned};
use ui_tests::api::sql::Db;

pub fn case(db: Owned<Db>) -> Result<(), Error> {
    let stmt = db.prepare(b"select 1")?;
    let _ = stmt.columns();
    Ok(())
}

fn main() {}
