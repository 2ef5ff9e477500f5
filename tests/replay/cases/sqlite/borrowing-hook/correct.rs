//! RUSTSEC-2021-0128, rgtk#28, sdl3#256.

#[path = "contract.rs"]
mod contract;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use contract::Connection;
use ffi_contract::Rejected;

#[test]
fn a_closure_that_owns_what_it_uses_lives_as_long_as_the_connection() {
    let mut db = Connection::open(c":memory:").map_err(Rejected::error).expect("it opens");
    db.execute(c"create table t(x)").expect("it is made");
    let rows = Arc::new(AtomicI64::new(0));
    let counted = rows.clone();
    Connection::on_update(&mut db, move |_, row| {
        counted.fetch_add(row, Ordering::Relaxed);
    });
    let db = std::thread::spawn(move || {
        db.execute(c"insert into t values (1), (2)").expect("they are inserted");
        db
    });
    drop(db.join().expect("it does not panic"));
    assert_eq!(rows.load(Ordering::Relaxed), 3);
    assert_eq!(Arc::strong_count(&rows), 1, "dropped once");
}
