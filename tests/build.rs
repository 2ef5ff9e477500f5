//! Builds every `c/*.c` into one library for the tests.

use std::path::Path;

fn main() {
    let directory = Path::new("c");
    println!("cargo::rerun-if-changed={}", directory.display());
    let mut sources: Vec<_> = std::fs::read_dir(directory)
        .expect("the directory `c` is beside this file")
        .map(|entry| entry.expect("it can be listed").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "c"))
        .collect();
    sources.sort();
    cc::Build::new().files(sources).warnings(true).extra_warnings(true).compile("ffi_contract_tests");
}
