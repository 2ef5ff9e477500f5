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
