//! RUSTSEC-2026-0184: a field is read without a look whether there is anything behind it.

#[path = "contract.rs"]
mod contract;

use contract::Blame;

fn main() -> Result<(), ffi_contract::Error> {
    let blame = Blame::new()?;
    println!("{:?}", blame.hunk(1).expect("it has two").final_signature().name());
    Ok(())
}
