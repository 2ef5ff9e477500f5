//! Every rule of the contract language has a block that breaks it, with what the user then reads, and the same block
//! mended.
//!
//! `diagnostics/<code>/<case>.rs` holds a block, `<case>.txt` the expected text, `<case>.ok.rs` the block that is
//! accepted. `BLESS=1` rewrites the texts; their difference is reviewed like code.

mod block;
mod fixtures;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use contract_model::diagnostics::code;
use contract_model::{Analysis, Diagnostic};

use block::analyze_block;
use fixtures::{files, read};

#[test]
fn every_fixture_is_reported_as_expected() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut failures = String::new();
    for case in cases() {
        let source = read(&case.source);
        let analysis = analyze_block(&source);
        let actual = render(&analysis, &source);
        let expected = case.source.with_extension("txt");
        if bless {
            fs::write(&expected, &actual).expect("a fixture's text can be written");
        } else if !expected.exists() || read(&expected) != actual {
            let _ = writeln!(failures, "{}\n--- is reported as\n{actual}", case.source.display());
        }
        if !analysis.diagnostics.iter().any(|diagnostic| diagnostic.code.name == case.code) {
            let _ = writeln!(failures, "{} is not reported as `{}`\n", case.source.display(), case.code);
        }
        // One mistake, one message: another code is another mistake.
        if let Some(other) = analysis.diagnostics.iter().find(|diagnostic| diagnostic.code.name != case.code) {
            let _ = writeln!(failures, "{} is reported as `{}` too\n", case.source.display(), other.code.name);
        }
    }
    assert!(failures.is_empty(), "\n{failures}run with BLESS=1 if the new text is right");
}

#[test]
fn every_fixture_is_accepted_once_mended() {
    let mut failures = String::new();
    for case in cases() {
        let mended = case.source.with_extension("ok.rs");
        if !mended.exists() {
            let _ = writeln!(failures, "{} is missing", mended.display());
            continue;
        }
        let source = read(&mended);
        let analysis = analyze_block(&source);
        if !analysis.diagnostics.is_empty() || !analysis.is_accepted() {
            let _ = writeln!(failures, "{} is refused\n{}", mended.display(), render(&analysis, &source));
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

#[test]
fn every_code_has_a_fixture_and_every_fixture_a_code() {
    let codes: BTreeSet<String> = code::ALL.iter().map(|code| code.name.to_owned()).collect();
    let with_fixture: BTreeSet<String> = cases().into_iter().map(|case| case.code).collect();
    let without: Vec<&String> = codes.difference(&with_fixture).collect();
    assert!(without.is_empty(), "codes without a fixture: {without:?}");
    let unknown: Vec<&String> = with_fixture.difference(&codes).collect();
    assert!(unknown.is_empty(), "fixtures of unknown codes: {unknown:?}");
}

#[test]
fn no_expected_text_is_without_its_fixture() {
    let sources: BTreeSet<PathBuf> = cases().into_iter().map(|case| case.source).collect();
    let orphans: Vec<PathBuf> = files()
        .into_iter()
        .filter(|file| {
            let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let stem =
                name.strip_suffix(".ok.rs").or_else(|| name.strip_suffix(".txt")).or_else(|| name.strip_suffix(".rs"));
            !stem.is_some_and(|stem| sources.contains(&file.with_file_name(format!("{stem}.rs"))))
        })
        .collect();
    assert!(orphans.is_empty(), "files that belong to no fixture: {orphans:#?}");
}

/// A block that breaks a rule.
struct Case {
    code: String,
    source: PathBuf,
}

fn cases() -> Vec<Case> {
    files()
        .into_iter()
        .filter(|file| {
            let name = file.to_string_lossy();
            name.ends_with(".rs") && !name.ends_with(".ok.rs")
        })
        .filter_map(|source| {
            let code = source.parent()?.file_name()?.to_string_lossy().into_owned();
            Some(Case { code, source })
        })
        .collect()
}

fn render(analysis: &Analysis, source: &str) -> String {
    let texts: Vec<String> = analysis.diagnostics.iter().map(|diagnostic| render_one(diagnostic, source)).collect();
    texts.join("\n")
}

/// The message, the tokens it points to, and notes and help below.
fn render_one(diagnostic: &Diagnostic, source: &str) -> String {
    let text = diagnostic.to_compile_error_text();
    let mut lines = text.lines();
    let mut rendered = format!("error: {}\n", lines.next().unwrap_or_default());
    let (start, end) = (diagnostic.span.start(), diagnostic.span.end());
    let line = source.lines().nth(start.line.saturating_sub(1)).unwrap_or_default();
    let last = if end.line == start.line { end.column } else { line.chars().count() };
    let _ = writeln!(rendered, "  --> {}:{}-{}", start.line, start.column + 1, last);
    let _ = writeln!(rendered, "   | {line}");
    let _ =
        writeln!(rendered, "   | {}{}", " ".repeat(start.column), "^".repeat(last.saturating_sub(start.column).max(1)));
    for line in lines {
        let _ = writeln!(rendered, "       {line}");
    }
    rendered
}
