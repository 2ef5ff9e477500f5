//! rust-openssl@6850c810d.

#[path = "contract.rs"]
mod contract;

use contract::{Connection, Context, tls};

#[test]
fn a_context_that_is_to_outlive_its_connection_is_counted() {
    let connection = Connection::new(&*Context::new(tls()).expect("it is made")).expect("it is made");
    let timeout = connection.context().timeout();
    let context = connection.context().try_to_owned().expect("it is counted");
    drop(connection);
    assert_eq!(context.timeout(), timeout);
}
