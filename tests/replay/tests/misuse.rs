//! Each bug that a contract excludes at compile time does not compile, with the recorded message.

use std::process::Command;

/// The compiler that the messages were recorded with.
const COMPILER: &str = "rustc 1.95.";

#[test]
fn the_bugs_do_not_compile() {
    let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned());
    let version = Command::new(rustc).arg("--version").output().expect("rustc runs");
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    if !version.starts_with(COMPILER) {
        println!("skipped: the messages were recorded with {COMPILER}x, and this is {version}");
        return;
    }
    let cases = trybuild::TestCases::new();
    for library in std::fs::read_dir("cases").expect("the folder is there").flatten() {
        let library = library.file_name().to_string_lossy().into_owned();
        let is_off = match library.as_str() {
            "openssl" => !cfg!(feature = "openssl"),
            "glib" => !cfg!(feature = "glib"),
            _ => false,
        };
        if !is_off {
            cases.compile_fail(format!("cases/{library}/*/misuse.rs"));
        }
    }
}
