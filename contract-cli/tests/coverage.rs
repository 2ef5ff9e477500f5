//! `--coverage`: what a header declares and no block does. Set `BLESS` to write what is expected.

mod command;

use std::path::Path;

use command::run;

fn snapshot(name: &str, arguments: &[&str]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/coverage");
    let ran = run(&folder, arguments);
    assert_eq!(ran.other_code(0), None, "what is not covered is no error: {}{}", ran.errors, ran.output);
    assert_eq!(ran.errors, "");
    let path = folder.join(name);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &ran.output).expect("a snapshot can be written");
    }
    assert_eq!(ran.output, std::fs::read_to_string(&path).unwrap_or_default());
}

#[test]
fn what_has_no_contract_is_listed() {
    snapshot("expected.txt", &["check", "block.rs", "--coverage"]);
}

#[test]
fn coverage_has_a_place_in_json() {
    snapshot("expected.json", &["check", "block.rs", "--coverage", "--format", "json"]);
}

/// A header that declares nothing itself is a list of those beside it.
#[test]
fn a_list_of_headers_stands_for_those_beside_it() {
    snapshot("list.txt", &["check", "block.rs", "--coverage", "--header", "all.h"]);
}
