//! Builds the C library that the hygiene crates call.

fn main() {
    println!("cargo::rerun-if-changed=hygiene.c");
    cc::Build::new().file("hygiene.c").warnings(true).extra_warnings(true).compile("ffi_contract_hygiene");
}
