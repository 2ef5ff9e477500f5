//! Lists the accepted twins, so that the library of this package compiles each as a module.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() {
    println!("cargo::rerun-if-changed=accept");
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let mut list = String::new();
    for promise in sorted(&root.join("accept")) {
        for case in sorted(&promise) {
            let name = format!("{}_{}", stem(&promise), stem(&case)).replace('-', "_");
            writeln!(list, "#[path = {:?}]\nmod {name};", case.display().to_string()).expect("a string takes it");
        }
    }
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets it"));
    std::fs::write(out.join("accepted.rs"), list).expect("the folder is cargo's");
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("it can be listed").path()).collect();
    paths.sort();
    paths
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
