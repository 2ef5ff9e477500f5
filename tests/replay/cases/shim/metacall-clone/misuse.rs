//! RUSTSEC-2026-0157: a clone shares the value with its original, which frees it.

#[path = "contract.rs"]
mod contract;

use contract::Value;
use ffi_contract::{Error, Owned};

fn twice(value: &Owned<Value>) -> Owned<Value> {
    value.clone()
}

fn main() -> Result<(), Error> {
    let value = Value::of(7)?;
    let copy = twice(&value);
    drop(value);
    println!("{}", copy.number());
    Ok(())
}
