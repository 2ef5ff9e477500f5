//! `cargo xtask tidy`: nothing is promised that nothing holds.

use std::path::Path;
use std::process::ExitCode;

use crate::tree::{ends_with, files, text};
use crate::{dictionary, readme, tables};

/// What a snapshot is called, and what it is made from.
const SNAPSHOTS: &[(&str, &str, &str)] = &[
    ("contract-model/tests/diagnostics", ".txt", ".rs"),
    ("contract-model/tests/docs", ".md", ".rs"),
    ("contract-macros/tests/cases", ".expanded.rs", ".rs"),
    ("ui-tests/reject", ".stderr", ".rs"),
];

/// Runs every check.
pub(crate) fn run(root: &Path) -> ExitCode {
    let mut problems = tables::check(root);
    check_snapshots(root, &mut problems);
    check_twins(root, &mut problems);
    check_heads(root, &mut problems);
    check_readme(root, &mut problems);
    check_modules(root, &mut problems);
    if !dictionary::is_up_to_date(root) {
        problems
            .push("fuzz/clauses.dict is not what the table of clauses says: run `cargo xtask dictionary`".to_owned());
    }
    for problem in &problems {
        eprintln!("error: {problem}");
    }
    if problems.is_empty() {
        println!("\ntidy");
        ExitCode::SUCCESS
    } else {
        eprintln!("\n{} problems", problems.len());
        ExitCode::FAILURE
    }
}

/// A snapshot has a source.
fn check_snapshots(root: &Path, problems: &mut Vec<String>) {
    for (folder, snapshot, source) in SNAPSHOTS {
        for path in files(root, folder).iter().filter(|path| ends_with(path, snapshot)) {
            let name = path.to_string_lossy();
            let made_from = format!("{}{source}", name.strip_suffix(snapshot).unwrap_or(&name));
            if !root.join(&made_from).is_file() {
                problems.push(format!("snapshot {name} has no source {made_from}"));
            }
        }
    }
}

/// A program that is refused has one that is accepted.
fn check_twins(root: &Path, problems: &mut Vec<String>) {
    for path in files(root, "ui-tests/reject").iter().filter(|path| ends_with(path, ".rs")) {
        let twin = path.to_string_lossy().replace("ui-tests/reject", "ui-tests/accept");
        if !root.join(&twin).is_file() {
            problems.push(format!("{} has no accepted twin {twin}", path.display()));
        }
    }
}

/// Every source file says what it is for.
fn check_heads(root: &Path, problems: &mut Vec<String>) {
    for folder in [
        "src",
        "contract-model/src",
        "contract-macros/src",
        "contract-runtime/src",
        "contract-cli/src",
        "xtask/src",
        "docs",
        "examples",
        "tests",
        "fuzz/src",
        "fuzz/fuzz_targets",
    ] {
        for path in files(root, folder).iter().filter(|path| ends_with(path, ".rs")) {
            let head = |line: &str| line.starts_with("//!") || line.starts_with("#![doc = include_str!");
            if !text(root, path).lines().any(head) {
                problems.push(format!("{} has no head that says what it is for", path.display()));
            }
        }
    }
}

/// README.md is up to date, and the packages that its commands name exist.
fn check_readme(root: &Path, problems: &mut Vec<String>) {
    if !readme::is_up_to_date(root) {
        problems.push("README.md is not what src/lib.rs says: run `cargo xtask readme`".to_owned());
    }
    let readme = text(root, Path::new("README.md"));
    let manifests: Vec<String> = files(root, "")
        .into_iter()
        .filter(|path| ends_with(path, "Cargo.toml"))
        .map(|path| text(root, &path))
        .collect();
    for command in readme.lines().filter(|line| line.starts_with("cargo ")) {
        let mut words = command.split_whitespace();
        while let Some(word) = words.next() {
            if word != "-p" && word != "--package" {
                continue;
            }
            let package = words.next().unwrap_or_default();
            if !manifests.iter().any(|manifest| manifest.contains(&format!("name = \"{package}\""))) {
                problems.push(format!("README.md says `{command}`, and there is no package `{package}`"));
            }
        }
    }
}

/// A page of the reference is shown.
fn check_modules(root: &Path, problems: &mut Vec<String>) {
    let list = text(root, Path::new("src/reference.rs"));
    for path in files(root, "src/reference") {
        let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if !list.split_whitespace().any(|word| word == name) {
            problems.push(format!("{} is not named in src/reference.rs", path.display()));
        }
    }
}
