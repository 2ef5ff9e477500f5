// attacks: Leaves a statement in a thread-local.
use ffi_contract::{Error, Owned};
use ui_tests::api::sql::{Db, Stmt};
thread_local! {
    static KEPT: core::cell::RefCell<Option<Owned<Stmt<'static>>>> = const { core::cell::RefCell::new(None) };
}

pub fn case(db: &'static Owned<Db>) -> Result<(), Error> {
    let stmt = db.prepare(b"SELECT 1")?;
    KEPT.with(|kept| kept.replace(Some(stmt)));
    Ok(())
}

fn main() {}
