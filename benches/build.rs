//! Builds the C library that is called, and the C++ that `cxx` puts between it and Rust.

fn main() {
    for path in ["c/store.c", "c/store.h", "c/store_cxx.h", "src/run_time/with_cxx.rs"] {
        println!("cargo::rerun-if-changed={path}");
    }
    cxx_build::bridge("src/run_time/with_cxx.rs").include("c").std("c++17").opt_level(2).compile("store_cxx");
    // After the C++ that calls it.
    cc::Build::new().file("c/store.c").opt_level(2).warnings(true).extra_warnings(true).compile("store");
}
