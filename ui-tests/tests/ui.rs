//! What must not compile does not, with the recorded message; and beside each case stands a twin that does.
//!
//! The twins are modules of the library of this package, so that building it compiles them.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The compiler that the messages were recorded with.
const COMPILER: &str = "rustc 1.95.";

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for promise in std::fs::read_dir(folder).expect("the folder is there").flatten() {
        let cases = std::fs::read_dir(promise.path()).expect("one folder per promise");
        found.extend(
            cases.flatten().map(|case| case.path()).filter(|path| path.extension().is_some_and(|own| own == extension)),
        );
    }
    found.sort();
    found
}

#[test]
fn misuse_does_not_compile() {
    let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned());
    let version = Command::new(rustc).arg("--version").output().expect("rustc runs");
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    if !version.starts_with(COMPILER) {
        println!("skipped: the messages were recorded with {COMPILER}x, and this is {version}");
        return;
    }
    trybuild::TestCases::new().compile_fail("reject/*/*.rs");
}

#[test]
fn every_case_has_a_twin_that_compiles() {
    let rejected = files(Path::new("reject"), "rs");
    assert!(rejected.len() >= 130, "the suite is here: {}", rejected.len());
    for case in rejected {
        let twin = Path::new("accept").join(case.strip_prefix("reject").expect("it is below"));
        assert!(twin.is_file(), "{} has no twin {}", case.display(), twin.display());
        let texts = [&case, &twin].map(|path| std::fs::read_to_string(path).expect("it is text"));
        assert_ne!(texts[0], texts[1], "{} is its own twin", case.display());
    }
}

#[test]
fn every_message_has_a_case() {
    for message in files(Path::new("reject"), "stderr") {
        assert!(message.with_extension("rs").is_file(), "{} is left over", message.display());
    }
}

#[test]
fn every_rule_is_shown_by_what_is_there() {
    let table = std::fs::read_to_string("README.md").expect("it is there");
    let shown: Vec<&str> =
        table.split('`').skip(1).step_by(2).filter(|name| name.contains(".rs") && !name.contains('<')).collect();
    assert!(shown.len() > 40, "the table is here: {}", shown.len());
    for name in shown {
        let (file, test) = name.split_once("::").unwrap_or((name, ""));
        let text = std::fs::read_to_string(Path::new("..").join(file)).unwrap_or_default();
        assert!(!text.is_empty(), "no such file: {file}");
        assert!(text.contains(&format!("fn {test}")) || test.is_empty(), "no such test: {name}");
    }
}
