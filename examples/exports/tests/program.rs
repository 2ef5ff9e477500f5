//! The C program does what it should, and the header in the repository is the one that is made.

use std::path::Path;
use std::process::Command;

#[test]
fn the_c_program_finds_what_it_expects() {
    let output = Command::new(env!("CARGO_BIN_EXE_example-exports")).output().expect("it runs");
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{errors}");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(text, "the most frequent word is \"to\"\n\"word\" occurs 800 times\n");
}

/// With `BLESS` set it is written anew.
#[test]
fn the_header_is_as_recorded() {
    let made = include_str!(concat!(env!("OUT_DIR"), "/words.h"));
    let recorded = Path::new(env!("CARGO_MANIFEST_DIR")).join("include/words.h");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&recorded, made).expect("it can be written");
    }
    assert_eq!(std::fs::read_to_string(recorded).expect("it is there"), made);
}
