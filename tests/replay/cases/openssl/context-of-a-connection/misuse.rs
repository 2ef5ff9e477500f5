//! rust-openssl@6850c810d: the context of a connection is used when the connection, which has the only count, is gone.

#[path = "contract.rs"]
mod contract;

use contract::{Connection, Context, tls};

fn main() -> Result<(), ffi_contract::Error> {
    let connection = Connection::new(&*Context::new(tls())?)?;
    let context = connection.context();
    drop(connection);
    println!("{}", context.timeout());
    Ok(())
}
