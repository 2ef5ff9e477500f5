//! fluencelabs-sqlite#24: the text is freed before the statement runs.

#[path = "contract.rs"]
mod contract;

use contract::Connection;
use ffi_contract::{Error, Rejected};

fn main() -> Result<(), Error> {
    let db = Connection::open(c":memory:").map_err(Rejected::error)?;
    let mut statement = db.prepare(b"select ?")?;
    {
        let text = String::from("short-lived");
        statement.bind(1, text.as_bytes())?;
    }
    statement.step()?;
    Ok(())
}
