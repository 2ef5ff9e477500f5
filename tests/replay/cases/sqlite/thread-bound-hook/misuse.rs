//! RUSTSEC-2022-0008: a closure that is made for one thread is called on another.

#[path = "contract.rs"]
mod contract;

use core::cell::Cell;
use std::rc::Rc;

use contract::Connection;
use ffi_contract::{Error, Rejected};

fn main() -> Result<(), Error> {
    let mut db = Connection::open(c":memory:").map_err(Rejected::error)?;
    db.execute(c"create table t(x)")?;
    let hits = Rc::new(Cell::new(0));
    let counted = hits.clone();
    Connection::on_update(&mut db, move |_, _| counted.set(counted.get() + 1));
    std::thread::spawn(move || db.execute(c"insert into t values (1)").is_ok());
    Ok(())
}
