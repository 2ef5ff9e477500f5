//! What becomes of each bug: the data, held against the cases, and the table made from it.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;

/// A bug of an FFI crate, judged under the assumption that the contract beside the declaration is true.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bug {
    /// The advisory or issue.
    id: String,
    /// The crate, or the crates.
    of: String,
    /// What went wrong.
    what: String,
    outcome: Outcome,
    /// A case folder below `cases/`, or a test elsewhere: `path from the root::name`.
    #[serde(default)]
    test: Option<String>,
    /// How the test was made to fail: what it does without the contract. Cases with a `misuse.rs` have a weakened twin instead.
    #[serde(default)]
    without: Option<String>,
    /// Why: for what is argued and not tested, and for what is not caught.
    #[serde(default)]
    reason: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Outcome {
    /// The misuse does not compile.
    Compile,
    /// Generated code does not have the bug.
    Construction,
    /// `cargo ffi-contract check` reports it, before anything runs.
    Check,
    /// Seen when it happens.
    RunTime,
    /// Not caught.
    No,
}

impl Outcome {
    const ALL: [(Self, &'static str); 5] = [
        (Self::Compile, "excluded at compile time"),
        (Self::Construction, "excluded by construction"),
        (Self::Check, "reported by `cargo ffi-contract check`"),
        (Self::RunTime, "seen at run time"),
        (Self::No, "not caught"),
    ];

    fn words(self) -> &'static str {
        Self::ALL.iter().find(|(outcome, _)| *outcome == self).expect("all are listed").1
    }
}

fn bugs() -> Vec<Bug> {
    serde_json::from_str(include_str!("../bugs.json")).expect("the data is as the type says")
}

#[test]
fn every_claim_has_a_test_or_a_reason() {
    let mut problems = Vec::new();
    let mut seen = BTreeSet::new();
    let bugs = bugs();
    for bug in &bugs {
        if !seen.insert(&bug.id) {
            problems.push(format!("{}: twice", bug.id));
        }
        match &bug.test {
            Some(test) => check_test(bug, test, &mut problems),
            None if bug.reason.is_none() => problems.push(format!("{}: neither a test nor a reason", bug.id)),
            None => {}
        }
    }
    let used: BTreeSet<&str> = bugs.iter().filter_map(|bug| bug.test.as_deref()).collect();
    for library in folders(Path::new("cases")) {
        for case in folders(&Path::new("cases").join(&library)) {
            let case = format!("{library}/{case}");
            if !used.contains(case.as_str()) {
                problems.push(format!("case {case}: no bug names it"));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let tested = bugs.iter().filter(|bug| bug.test.is_some()).count();
    assert!(tested >= 110, "fewer bugs have a running test than had: {tested}");
}

fn check_test(bug: &Bug, test: &str, problems: &mut Vec<String>) {
    let mut problem = |text: &str| problems.push(format!("{}: {text} ({test})", bug.id));
    if let Some((file, name)) = test.split_once("::") {
        let text = std::fs::read_to_string(Path::new("../..").join(file)).unwrap_or_default();
        if !text.contains(&format!("fn {name}(")) {
            problem("no such test");
        }
        if bug.without.is_none() {
            problem("it does not say how the test was made to fail");
        }
        return;
    }
    let case = Path::new("cases").join(test);
    let names_it = |file: &str| std::fs::read_to_string(case.join(file)).is_ok_and(|text| text.contains(&bug.id));
    if !names_it("correct.rs") {
        problem("no case of this bug");
    }
    if names_it("misuse.rs") != (bug.outcome == Outcome::Compile) {
        problem("a misuse names a bug exactly if that does not compile");
    }
    if bug.outcome == Outcome::Compile {
        if !case.join("misuse.stderr").is_file() {
            problem("the message of the misuse is not recorded");
        }
    } else if bug.without.is_none() {
        problem("it does not say how the test was made to fail");
    }
}

#[test]
fn the_table_is_the_data() {
    let table = table(&bugs());
    if std::env::var_os("BLESS").is_some() {
        std::fs::write("README.md", table).expect("the folder can be written to");
    } else {
        let stands = std::fs::read_to_string("README.md").unwrap_or_default();
        assert!(stands == table, "the table is old: BLESS=1 cargo test -p replay --test table");
    }
}

/// The page: counts first, then a row for each bug.
fn table(bugs: &[Bug]) -> String {
    let mut page = String::from(include_str!("../head.md"));
    page.push_str("\n| | with a running test | argued, not tested |\n|---|---|---|\n");
    for (outcome, words) in Outcome::ALL {
        let all = bugs.iter().filter(|bug| bug.outcome == outcome);
        let tested = all.clone().filter(|bug| bug.test.is_some()).count();
        writeln!(page, "| {words} | {tested} | {} |", all.count() - tested).expect("a string takes it");
    }
    let tested = bugs.iter().filter(|bug| bug.test.is_some()).count();
    writeln!(page, "| all {} | {tested} | {} |", bugs.len(), bugs.len() - tested).expect("a string takes it");
    page.push_str("\n| bug | of | what went wrong | with a true contract | shown by |\n|---|---|---|---|---|\n");
    for bug in bugs {
        let shown = match (&bug.test, &bug.reason) {
            (Some(test), _) if test.contains("::") => format!("`{test}`"),
            (Some(test), _) => format!("[`{test}`](cases/{test})"),
            (None, reason) => reason.clone().unwrap_or_default(),
        };
        writeln!(page, "| {} | {} | {} | {} | {shown} |", bug.id, bug.of, escape(&bug.what), bug.outcome.words())
            .expect("a string takes it");
    }
    page
}

fn escape(text: &str) -> String {
    text.replace('|', "\\|")
}

fn folders(folder: &Path) -> Vec<String> {
    let listed = std::fs::read_dir(folder).expect("the folder is there").flatten();
    let mut names: Vec<String> = listed
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}
