//! RUSTSEC-2022-0008.

#[path = "contract.rs"]
mod contract;

use std::sync::mpsc::channel;

use contract::Connection;
use ffi_contract::Rejected;

#[test]
fn a_closure_that_may_go_to_another_thread_is_called_there() {
    let mut db = Connection::open(c":memory:").map_err(Rejected::error).expect("it opens");
    db.execute(c"create table t(x)").expect("it is made");
    let (told, tell) = channel();
    Connection::on_update(&mut db, move |_, row| told.send((std::thread::current().id(), row)).expect("it is heard"));
    let other = std::thread::spawn(move || {
        db.execute(c"insert into t values (1)").expect("it is inserted");
        std::thread::current().id()
    });
    assert_eq!((other.join().expect("it does not panic"), 1), tell.recv().expect("it was called"));
}
