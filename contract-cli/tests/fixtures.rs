//! One block and one header per kind of difference, and per kind of freedom that is none: `differ/`, `agree/`.
//!
//! `expected.txt` and `expected.json` are what is printed; set `BLESS` to write them.

mod command;

use std::path::{Path, PathBuf};

use command::{Ran, run};

#[test]
fn what_differs_is_found() {
    let problems: Vec<String> = cases("differ").iter().filter_map(|case| compare(case, 1)).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn what_agrees_is_clean() {
    let problems: Vec<String> = cases("agree").iter().filter_map(|case| compare(case, 0)).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

fn cases(kind: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(kind);
    let entries = std::fs::read_dir(folder).expect("fixtures are there").map(|entry| entry.expect("readable").path());
    let mut cases: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    cases.sort();
    assert!(cases.len() > 10, "fixtures of `{kind}` are missing");
    cases
}

fn compare(case: &Path, code: i32) -> Option<String> {
    let text = run(case, &["check", "block.rs"]);
    let json = run(case, &["check", "block.rs", "--format", "json"]);
    let shown = format!("{}{}", text.errors, text.output);
    let name = case.display();
    if let Some(problem) = [&text, &json].into_iter().find_map(|ran: &Ran| ran.other_code(code)) {
        return Some(format!("{name}: {problem}\n{shown}"));
    }
    if !json.errors.is_empty() {
        return Some(format!("{name}: JSON goes to standard output, and nothing beside it\n{}", json.errors));
    }
    let problems = [("expected.txt", shown), ("expected.json", json.output)];
    problems.iter().find_map(|(file, actual)| snapshot(&case.join(file), actual))
}

fn snapshot(path: &Path, actual: &str) -> Option<String> {
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, actual).expect("a snapshot can be written");
        return None;
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    (expected != actual).then(|| format!("{} differs; it is now:\n{actual}", path.display()))
}
