// borrow-outlives-owner: A forgotten statement still ends with its connection: nothing gives it back.
use ffi_contract::{Error, Owned};
use ui_tests::api::sql::Db;

pub fn case(mut db: Owned<Db>) -> Result<(), Error> {
    let running = db.running();
    let _ = running.map(|stmt| stmt.columns());
    let _ = core::mem::replace(&mut db, Db::open(c"other")?);
    Ok(())
}

fn main() {}
