//! merve#16: the name is read after the analysis, of which it may be a part, is gone.

#[path = "contract.rs"]
mod contract;

use contract::Analysis;

fn main() -> Result<(), ffi_contract::Error> {
    let source = c"\\x";
    let analysis = Analysis::of(source)?;
    let name = analysis.export_name(source);
    drop(analysis);
    println!("{name:?}");
    Ok(())
}
