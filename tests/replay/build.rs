//! Lists the cases, writes their weakened twins, and builds their C.
//!
//! A case is a folder `cases/<library>/<bug>/`:
//! - `contract.rs`: the block. A line `// weaker: <text>` says what stands in place of the line above it in the twin: the same
//!   declaration without the clause that excludes the bug;
//! - `misuse.rs` and `misuse.stderr`: the bug, which does not compile (a `// weaker:` line here says how it reads in the twin). Over the weakened contract it does: the twin is a module of
//!   the library of this package, so that building it compiles it;
//! - `correct.rs`: what a user writes instead, and tests that it works; or tests of what the bug does at run time now;
//! - `*.c`: the library, where Debian does not have it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The libraries whose cases need a feature, and what they link.
const SYSTEM: [(&str, &[&str]); 2] = [("openssl", &["ssl", "crypto"]), ("glib", &["gobject-2.0", "glib-2.0"])];

fn main() {
    println!("cargo::rerun-if-changed=cases");
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("cases");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets it"));
    let (mut correct, mut weaker, mut sources) = (String::new(), String::new(), Vec::new());
    for library in folders(&root) {
        if !is_available(&stem(&library)) {
            continue;
        }
        for case in folders(&library) {
            let name = format!("{}_{}", stem(&library), stem(&case)).replace('-', "_");
            if case.join("correct.rs").is_file() {
                list(&mut correct, &name, &case.join("correct.rs"));
            }
            if case.join("misuse.rs").is_file() {
                list(&mut weaker, &name, &write_weaker(&case, &out.join("weaker").join(&name)));
            }
            sources.extend(entries(&case).into_iter().filter(|path| path.extension().is_some_and(|end| end == "c")));
        }
    }
    std::fs::write(out.join("correct.rs"), correct).expect("the folder is cargo's");
    std::fs::write(out.join("weaker.rs"), weaker).expect("the folder is cargo's");
    if !sources.is_empty() {
        cc::Build::new().files(sources).warnings(true).extra_warnings(true).compile("ffi_contract_replay");
    }
}

/// Whether the cases over this library are built; links it where it is the system's.
fn is_available(library: &str) -> bool {
    let Some((_, links)) = SYSTEM.iter().find(|(name, _)| *name == library) else { return true };
    let is_on = std::env::var_os(format!("CARGO_FEATURE_{}", library.to_uppercase())).is_some();
    for link in links.iter().filter(|_| is_on) {
        println!("cargo::rustc-link-lib={link}");
    }
    is_on
}

fn list(modules: &mut String, name: &str, path: &Path) {
    writeln!(modules, "#[path = {:?}]\nmod {name};", path.display().to_string()).expect("a string takes it");
}

/// The misuse over a contract without the clause, and where it stands.
fn write_weaker(case: &Path, folder: &Path) -> PathBuf {
    let (contract, clause_is_weaker) = weakened(&case.join("contract.rs"));
    let (misuse, use_is_weaker) = weakened(&case.join("misuse.rs"));
    let is_weaker = clause_is_weaker || use_is_weaker;
    assert!(is_weaker, "{}: no line says what the contract is without the clause", case.display());
    std::fs::create_dir_all(folder).expect("the folder is cargo's");
    std::fs::write(folder.join("contract.rs"), contract).expect("the folder is cargo's");
    std::fs::write(folder.join("misuse.rs"), misuse).expect("the folder is cargo's");
    folder.join("misuse.rs")
}

/// The text of a file with its `// weaker:` lines in place, and whether it has any.
fn weakened(file: &Path) -> (String, bool) {
    let text = std::fs::read_to_string(file).expect("a case has this file");
    let mut lines: Vec<&str> = Vec::new();
    let mut is_weaker = false;
    for line in text.lines() {
        if let Some(weaker) = line.trim_start().strip_prefix("// weaker:") {
            lines.pop();
            lines.push(weaker);
            is_weaker = true;
        } else {
            lines.push(line);
        }
    }
    (lines.join("\n"), is_weaker)
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    entries(folder).into_iter().filter(|path| path.is_dir()).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let listed = std::fs::read_dir(folder).expect("the folder is there");
    let mut paths: Vec<PathBuf> = listed.map(|entry| entry.expect("it can be listed").path()).collect();
    paths.sort();
    paths
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
