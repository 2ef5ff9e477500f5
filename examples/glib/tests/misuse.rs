//! What GLib's manual forbids does not compile, with the recorded message; what differs by the mistake alone does, and runs.

use std::process::Command;

/// The compiler that the messages were recorded with.
const COMPILER: &str = "rustc 1.95.";

#[test]
fn misuse_does_not_compile_and_its_twin_runs() {
    let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned());
    let version = Command::new(rustc).arg("--version").output().expect("rustc runs");
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    if !version.starts_with(COMPILER) {
        println!("skipped: the messages were recorded with {COMPILER}x, and this is {version}");
        return;
    }
    let cases = trybuild::TestCases::new();
    cases.compile_fail("misuse/reject/*.rs");
    cases.pass("misuse/accept/*.rs");
}

#[test]
fn every_case_has_a_twin() {
    let names = |folder: &str| {
        let listed = std::fs::read_dir(folder).expect("the folder is there").flatten();
        let mut names: Vec<_> = listed.map(|entry| entry.file_name()).collect();
        names.retain(|name| name.to_string_lossy().ends_with(".rs"));
        names.sort();
        names
    };
    assert_eq!(names("misuse/reject"), names("misuse/accept"));
}
