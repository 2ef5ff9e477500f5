//! git2#690, xkbcommon#74, gdal#588: the name is read without a look whether there is one.

#[path = "contract.rs"]
mod contract;

use contract::AnnotatedCommit;

fn main() -> Result<(), ffi_contract::Error> {
    let commit = AnnotatedCommit::of(0)?;
    println!("{}", commit.name().to_bytes().len());
    Ok(())
}
