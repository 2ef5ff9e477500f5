//! Each block in the book that is refused stands above the message that says so, as the compiler prints it.
//!
//! Such a block is `compile_fail` without a code of rustc's, and the next fence holds the messages: `BLESS=1` writes them.

#[path = "../../contract-model/tests/block/mod.rs"]
mod block;
mod page;

use std::fmt::Write as _;
use std::fs;

use contract_model::Diagnostic;

use page::{Fence, chapters, fences, read};

#[test]
fn the_messages_in_the_book_are_those_of_the_tool() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut failures = String::new();
    let mut checked = 0;
    for chapter in chapters() {
        let text = read(&chapter);
        let lines: Vec<&str> = text.lines().collect();
        let fences = fences(&text);
        let mut rewritten: Vec<String> = Vec::new();
        let mut copied = 0;
        for pair in fences.windows(2) {
            let [refused, shown] = pair else { continue };
            if !is_refused(refused) {
                continue;
            }
            checked += 1;
            let name = format!("{}:{}", chapter.display(), refused.lines.start);
            assert_eq!(shown.info, "text", "{name} is refused, and no message follows");
            let expected = messages(&name, &lines[refused.lines.clone()]);
            if expected != lines[shown.lines.clone()].join("\n") {
                let _ = writeln!(failures, "{name} is refused with\n{expected}\n");
            }
            rewritten.extend(lines[copied..shown.lines.start].iter().map(ToString::to_string));
            rewritten.push(expected);
            copied = shown.lines.end;
        }
        if bless && copied > 0 {
            rewritten.extend(lines[copied..].iter().map(ToString::to_string));
            fs::write(&chapter, rewritten.join("\n") + "\n").expect("a chapter can be written");
        }
    }
    assert!(checked > 0, "the book shows no message");
    assert!(bless || failures.is_empty(), "\n{failures}run with BLESS=1 if the new text is right");
}

fn is_refused(fence: &Fence) -> bool {
    fence.info.contains("compile_fail") && !fence.info.contains(",E0")
}

/// What the compiler prints for the contract among the lines of an example.
fn messages(name: &str, example: &[&str]) -> String {
    // What rustdoc hides is no line of the file that the reader has.
    let visible: Vec<&str> = example.iter().copied().filter(|line| *line != "#" && !line.starts_with("# ")).collect();
    let start = visible.iter().position(|line| line.starts_with("#[contract")).expect("a contract");
    let end = (start..visible.len()).find(|&line| visible[line] == "}").expect("an end of it");
    // Empty lines before it, so that it stands at its line.
    let source = "\n".repeat(start) + &visible[start..=end].join("\n");
    let analysis = block::analyze_block(&source);
    let messages: Vec<String> =
        analysis.diagnostics.iter().map(|diagnostic| message(name, diagnostic, &visible)).collect();
    assert!(!messages.is_empty(), "{name} is accepted");
    messages.join("\n\n")
}

/// One message, in the compiler's form.
fn message(name: &str, diagnostic: &Diagnostic, file: &[&str]) -> String {
    let (start, end) = (diagnostic.span.start(), diagnostic.span.end());
    assert_eq!(start.line, end.line, "{name}: a place of several lines is drawn in another way");
    let mut text = String::from("error: ");
    text.push_str(&diagnostic.to_compile_error_text().replace('\n', "\n       "));
    let number = start.line.to_string();
    let gutter = " ".repeat(number.len());
    let line = file[start.line - 1];
    let _ = write!(text, "\n{gutter}--> src/lib.rs:{number}:{}\n{gutter} |\n{number} | {line}", start.column + 1);
    let _ = write!(text, "\n{gutter} | {}{}", " ".repeat(start.column), "^".repeat((end.column - start.column).max(1)));
    text
}
