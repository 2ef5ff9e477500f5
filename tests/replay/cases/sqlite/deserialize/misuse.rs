//! RUSTSEC-2026-0172: the image is dropped while the connection reads it.

#[path = "contract.rs"]
mod contract;
use contract::Connection;

fn main() -> Result<(), ffi_contract::Error> {
    let image = std::fs::read("x.db").expect("it is there");
    let mut db = Connection::open(c":memory:").map_err(ffi_contract::Rejected::error)?;
    db.deserialize_readonly(c"main", &image)?;
    drop(image);
    db.execute(c"select count(*) from t")
}
