//! The help is part of the product: it is what `help.txt` says. Set `BLESS` to write it.

mod command;

use std::path::Path;

use command::run;

#[test]
fn help_has_examples_and_exit_codes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let ran = run(&folder, &["ffi-contract", "check", "--help"]);
    assert_eq!(ran.other_code(0), None, "{}", ran.errors);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(folder.join("help.txt"), &ran.output).expect("a snapshot can be written");
    }
    let expected = std::fs::read_to_string(folder.join("help.txt")).unwrap_or_default();
    assert_eq!(ran.output, expected);
}

#[test]
fn wrong_arguments_are_no_findings() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    for arguments in [&["check", "a.rs", "--workspace"] as &[&str], &["check", "--format", "xml"], &["chek"], &[]] {
        let ran = run(folder, arguments);
        assert_eq!(ran.other_code(2), None, "{arguments:?}: {}", ran.errors);
        assert_eq!(ran.output, "", "{arguments:?}");
    }
}

#[test]
fn every_shell_has_completions() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ran = run(folder, &["ffi-contract", "completions", shell]);
        assert_eq!(ran.other_code(0), None, "{shell}: {}", ran.errors);
        assert!(
            ran.output.contains("coverage") && ran.output.contains("cargo-ffi-contract"),
            "{shell}: {}",
            ran.output
        );
    }
}

#[test]
fn manual_pages_say_what_the_help_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let all = run(folder, &["ffi-contract", "man"]);
    assert_eq!(all.other_code(0), None, "{}", all.errors);
    assert!(all.output.contains(".TH cargo-ffi-contract 1"), "{}", all.output);
    let check = run(folder, &["ffi-contract", "man", "check"]);
    assert!(check.output.contains(".TH cargo-ffi-contract-check 1"), "{}", check.output);
    assert!(check.output.contains("pkg\\-config") && check.output.contains("Exit codes:"), "{}", check.output);
    let none = run(folder, &["ffi-contract", "man", "chek"]);
    assert_eq!(none.other_code(2), None, "{}", none.output);
    assert!(none.errors.contains("there is no command `chek`") && none.errors.contains("`check`"), "{}", none.errors);
}
