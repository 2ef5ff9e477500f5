//! One mistake gives one error: what a block with a mistake declares raises none of its own.
//!
//! Every fixture of `contract-model/tests/diagnostics` becomes a module of one crate, which is then checked.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Rust itself cannot read these.
const NOT_RUST: &[&str] = &[
    "not-a-block/unreadable_item",
    "not-a-block/keyword",
    "unsupported-item/struct",
    "export/unreadable",
    "export/self",
    "export/without_a_body",
];

/// The name of each fixture, and how many errors it is recorded with.
fn fixtures(folder: &Path) -> BTreeMap<String, (PathBuf, usize)> {
    let mut found = BTreeMap::new();
    for code in fs::read_dir(folder).expect("the fixtures are there").flatten() {
        for case in fs::read_dir(code.path()).expect("one folder per code").flatten() {
            let recorded = case.path();
            if recorded.extension().is_none_or(|extension| extension != "txt") {
                continue;
            }
            let stem = recorded.file_stem().expect("it has a name").to_string_lossy().into_owned();
            let name = format!("{}/{stem}", code.file_name().to_string_lossy());
            let text = fs::read_to_string(&recorded).expect("it is text");
            let errors = text.lines().filter(|line| line.starts_with("error: ")).count();
            if !NOT_RUST.contains(&name.as_str()) {
                found.insert(name, (recorded.with_extension("rs"), errors));
            }
        }
    }
    found
}

/// A crate with a module per fixture; and the first line of each module.
fn write_crate(package: &Path, fixtures: &BTreeMap<String, (PathBuf, usize)>) -> BTreeMap<usize, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace is above");
    let manifest = format!(
        "[package]\nname = \"one-message\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nffi-contract = {{ path = {root:?} }}\n\n[workspace]\n"
    );
    let mut source = "#![allow(warnings)]\n".to_owned();
    let mut starts = BTreeMap::new();
    for (name, (path, _)) in fixtures {
        starts.insert(source.lines().count() + 1, name.clone());
        let block = fs::read_to_string(path).expect("it is text");
        let module = name.replace(['/', '-'], "_");
        writeln!(source, "mod {module} {{ use core::ffi::*; use ffi_contract::*;\n{block}\n}}")
            .expect("it is a string");
    }
    fs::create_dir_all(package.join("src")).expect("a directory can be made");
    fs::write(package.join("Cargo.toml"), manifest).expect("it can be written");
    fs::write(package.join("src/lib.rs"), source).expect("it can be written");
    fs::copy(root.join("Cargo.lock"), package.join("Cargo.lock")).expect("it can be copied");
    starts
}

#[test]
fn one_mistake_gives_one_error() {
    let fixtures = fixtures(Path::new("../contract-model/tests/diagnostics"));
    assert!(fixtures.len() >= 200, "the fixtures are here: {}", fixtures.len());
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("one-message");
    let starts = write_crate(&package, &fixtures);
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .args(["check", "--offline", "--quiet", "--message-format=short", "--target-dir", "target"])
        .current_dir(&package)
        .output()
        .expect("cargo runs");
    let text = String::from_utf8_lossy(&output.stderr);

    let mut counted: BTreeMap<&str, usize> = BTreeMap::new();
    for line in text.lines() {
        // `src/lib.rs:12:5: error: … [code]`, or the compiler's `error[E0308]: …`.
        let Some((place, message)) = line.split_once(": error") else { continue };
        let number = place.rsplit(':').nth(1).and_then(|number| number.parse::<usize>().ok());
        let Some(number) = number else { continue };
        let (_, name) = starts.range(..=number).next_back().expect("it is in a module");
        assert!(message.starts_with(": ") && message.ends_with(']'), "{name}, beside what is reported: {line}");
        *counted.entry(name).or_default() += 1;
    }
    for (name, (_, errors)) in &fixtures {
        assert_eq!(counted.get(name.as_str()), Some(errors), "errors of {name} in\n{text}");
    }
}
