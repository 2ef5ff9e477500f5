//! Every diagnostic code has a page; the block on it that is refused breaks that rule alone, and the mended one none.

mod block;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use contract_model::diagnostics::Code;
use contract_model::diagnostics::code;

use block::analyze_block;

#[test]
fn the_mistake_of_every_page_is_reported_as_its_code_alone() {
    let mut failures = String::new();
    for code in code::ALL {
        let analysis = analyze_block(&shown(code, "compile_fail"));
        let reported: Vec<&str> = analysis.diagnostics.iter().map(|diagnostic| diagnostic.code.name).collect();
        if reported != [code.name] {
            let _ = writeln!(failures, "the mistake of `{}` is reported as {reported:?}", code.name);
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

#[test]
fn the_mended_block_of_every_page_is_accepted() {
    let mut failures = String::new();
    for code in code::ALL {
        let analysis = analyze_block(&shown(code, "no_run"));
        for diagnostic in analysis.diagnostics.iter() {
            let _ = writeln!(failures, "mended `{}`: {}", code.name, diagnostic.to_compile_error_text());
        }
        assert!(analysis.is_accepted(), "the mended block of `{}` is accepted", code.name);
    }
    assert!(failures.is_empty(), "\n{failures}");
}

#[test]
fn every_page_has_its_code_and_links_to_the_reference() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diagnostics/pages");
    let pages: BTreeSet<String> = fs::read_dir(folder)
        .expect("the pages are there")
        .map(|page| page.expect("it can be listed").file_name().to_string_lossy().into_owned())
        .collect();
    let codes: BTreeSet<String> = code::ALL.iter().map(|code| format!("{}.md", code.name)).collect();
    assert_eq!(pages, codes);
    for code in code::ALL {
        assert!(code.page.contains("crate::reference"), "the page of `{}` links to no clause", code.name);
        // A rule is said once: it stands above the page wherever that is shown.
        assert!(!code.page.contains(code.rule), "the page of `{}` repeats its rule", code.name);
        assert!(code.explanation().starts_with(code.rule));
    }
}

/// The block of a page that is marked so, as a reader sees it: without hidden lines, from `#[contract]` on.
fn shown(code: &Code, mark: &str) -> String {
    let fence = format!("```{mark}\n");
    let (_, rest) = code.page.split_once(&fence).unwrap_or_else(|| panic!("`{}` has no `{mark}` block", code.name));
    assert!(!rest.contains(&fence), "`{}` has two `{mark}` blocks", code.name);
    let (text, _) = rest.split_once("```").unwrap_or_else(|| panic!("`{}` has a block without an end", code.name));
    let visible =
        text.lines().filter(|line| !line.starts_with("# ")).skip_while(|line| !line.starts_with("#[contract"));
    visible.flat_map(|line| [line, "\n"]).collect()
}
