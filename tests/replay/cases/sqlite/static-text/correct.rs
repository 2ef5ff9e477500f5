//! fluencelabs-sqlite#24.

#[path = "contract.rs"]
mod contract;

use contract::Connection;
use ffi_contract::Rejected;

#[test]
fn a_text_that_outlives_the_statement_is_read() {
    let db = Connection::open(c":memory:").map_err(Rejected::error).expect("it opens");
    let text = String::from("long-lived");
    let mut statement = db.prepare(b"select ?").expect("it is SQL");
    statement.bind(1, text.as_bytes()).expect("it is bound");
    statement.step().expect("it runs").expect("it has a row");
    assert_eq!(statement.column_text(0), Some(c"long-lived"));
}
