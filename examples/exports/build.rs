//! Makes the header of the library, then builds the C program over it.

use std::path::PathBuf;

fn main() {
    println!("cargo::rerun-if-changed=src/words.rs");
    println!("cargo::rerun-if-changed=cbindgen.toml");
    println!("cargo::rerun-if-changed=c");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets it"));
    let config = cbindgen::Config::from_file("cbindgen.toml").expect("the configuration can be read");
    // It reads the declarations as they are written: nothing has to be expanded.
    cbindgen::Builder::new()
        .with_config(config)
        .with_src("src/words.rs")
        .generate()
        .expect("the source can be read")
        .write_to_file(out.join("words.h"));
    cc::Build::new().file("c/program.c").include(&out).warnings(true).extra_warnings(true).compile("words_program");
}
