//! The model's own tables held against the repository: every clause is used, refused and explained; every diagnostic
//! code has a fixture and a page.

use std::path::Path;

use contract_model::clauses::{self, Clause};
use contract_model::diagnostics::code;

use crate::tree::{ends_with, files, text};

/// Where the explanations of the diagnostic codes are.
const PAGES: &str = "contract-model/src/diagnostics/pages";

/// What each page of the reference has, once each.
const SECTIONS: &[&str] = &[
    "Form",
    "Meaning",
    "What it vouches for",
    "In Rust",
    "Example",
    "In other notations",
    "What it cannot promise",
    "What can be wrong",
];

/// Prints both tables; returns what is missing.
pub(crate) fn check(root: &Path) -> Vec<String> {
    let mut missing = Vec::new();
    check_clauses(root, &mut missing);
    check_sections(root, &mut missing);
    check_codes(root, &mut missing);
    missing
}

fn check_clauses(root: &Path, missing: &mut Vec<String>) {
    let accepted = sources(root, &["tests", "examples"], |path| !ends_with(path, ".md"));
    let refused = sources(root, &["ui-tests/reject"], |_| true);
    println!("{:<16} {:>8} {:>8} {:>10}", "clause", "accepted", "refused", "reference");
    for clause in clauses::ALL {
        let page = root.join(format!("src/reference/{}.md", clause.name));
        let page_lines = std::fs::read_to_string(page).map_or(0, |text| text.lines().count());
        let (uses, refusals) = (count(&accepted, clause), count(&refused, clause));
        println!("{:<16} {uses:>8} {refusals:>8} {:>6} lines", clause.name, page_lines);
        let name = clause.name;
        if uses == 0 {
            missing.push(format!("clause `{name}` has no accepted use in tests/ or examples/"));
        }
        if refusals == 0 {
            missing.push(format!("clause `{name}` has no refused use in ui-tests/reject/"));
        }
        if page_lines == 0 {
            missing.push(format!("clause `{name}` has no page src/reference/{name}.md"));
        }
    }
}

fn check_sections(root: &Path, missing: &mut Vec<String>) {
    for page in files(root, "src/reference") {
        let text = text(root, &page);
        for section in SECTIONS {
            let heading = format!("# {section}");
            if text.lines().filter(|line| *line == heading).count() != 1 {
                missing.push(format!("{} does not have `{heading}` once", page.display()));
            }
        }
    }
}

/// The texts of the Rust files below some folders.
fn sources(root: &Path, folders: &[&str], wanted: impl Fn(&Path) -> bool) -> Vec<String> {
    let all = folders.iter().flat_map(|folder| files(root, folder));
    all.filter(|path| ends_with(path, ".rs") && wanted(path)).map(|path| text(root, &path)).collect()
}

/// In how many files the clause stands, as an attribute.
fn count(sources: &[String], clause: &Clause) -> usize {
    let forms = [format!("#[{}]", clause.name), format!("#[{}(", clause.name), format!("#[{} =", clause.name)];
    sources.iter().filter(|source| forms.iter().any(|form| source.contains(form.as_str()))).count()
}

fn check_codes(root: &Path, missing: &mut Vec<String>) {
    let messages: Vec<String> = files(root, "ui-tests/reject")
        .iter()
        .filter(|path| ends_with(path, ".stderr"))
        .map(|path| text(root, path))
        .collect();
    println!("\n{:<24} {:>8} {:>8} {:>8} {:>10}", "code", "fixtures", "twins", "programs", "page");
    for code in code::ALL {
        let folder = format!("contract-model/tests/diagnostics/{}", code.name);
        let all = files(root, &folder);
        let fixtures = all.iter().filter(|path| ends_with(path, ".txt")).count();
        let twins = all.iter().filter(|path| ends_with(path, ".ok.rs")).count();
        let tag = format!("[{}]", code.name);
        let programs = messages.iter().filter(|message| message.contains(&tag)).count();
        let page = format!("{PAGES}/{}.md", code.name);
        let page_text = text(root, Path::new(&page));
        println!("{:<24} {fixtures:>8} {twins:>8} {programs:>8} {:>4} lines", code.name, page_text.lines().count());
        if fixtures == 0 {
            missing.push(format!("diagnostic `{}` has no fixture in {folder}/", code.name));
        }
        if programs == 0 {
            missing.push(format!("diagnostic `{}` refuses no program in ui-tests/reject/", code.name));
        }
        if page_text.trim().is_empty() {
            missing.push(format!("diagnostic `{}` has no page {page}", code.name));
            continue;
        }
        for part in ["```compile_fail\n", "```no_run\n", "crate::reference"] {
            if !page_text.contains(part) {
                missing.push(format!("{page} has no `{}`", part.trim_end()));
            }
        }
    }
    for path in files(root, PAGES) {
        let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if !code::ALL.iter().any(|code| code.name == name) {
            missing.push(format!("{} explains no diagnostic", path.display()));
        }
    }
}
