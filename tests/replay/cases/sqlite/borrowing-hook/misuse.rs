//! RUSTSEC-2021-0128, rgtk#28, sdl3#256: what the closure borrows is gone when C calls it.

#[path = "contract.rs"]
mod contract;

use core::sync::atomic::{AtomicI32, Ordering};

use contract::Connection;
use ffi_contract::{Error, Rejected};

fn main() -> Result<(), Error> {
    let mut db = Connection::open(c":memory:").map_err(Rejected::error)?;
    db.execute(c"create table t(x)")?;
    {
        let hits = AtomicI32::new(0);
        Connection::on_update(&mut db, |_, _| {
            hits.fetch_add(1, Ordering::Relaxed);
        });
    }
    db.execute(c"insert into t values (1)")
}
