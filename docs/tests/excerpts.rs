//! What the book shows from elsewhere in the repository stands there in these words.
//!
//! Such code is `ignore`, and the line above its fence, `<!-- from file -->`, names the file; a line `// …` leaves something out.
//! Rows of figures are those of the benchmarks.

mod page;

use page::{chapters, fences, read, root};

#[test]
fn every_excerpt_stands_in_its_file() {
    let root = root();
    let mut checked = 0;
    for chapter in chapters() {
        let text = read(&chapter);
        let lines: Vec<&str> = text.lines().collect();
        for fence in fences(&text) {
            if !fence.info.contains("ignore") {
                continue;
            }
            let above = fence.lines.start.checked_sub(2).and_then(|line| lines.get(line)).copied().unwrap_or_default();
            let file = above.strip_prefix("<!-- from ").and_then(|file| file.strip_suffix(" -->"));
            let file = file.unwrap_or_else(|| panic!("{}: where is this from?\n{above}", chapter.display()));
            let source = read(&root.join(file));
            let mut rest = source.as_str();
            for line in lines[fence.lines].iter().filter(|line| line.trim() != "// …") {
                let at = rest.find(line).unwrap_or_else(|| panic!("{file} has no line `{line}` there"));
                rest = &rest[at + line.len()..];
            }
            checked += 1;
        }
    }
    assert!(checked > 0, "the book shows no excerpt");
}

#[test]
fn every_figure_is_that_of_the_benchmarks() {
    let root = root();
    let (shown, measured) = (read(&root.join("docs/src/comparison.md")), read(&root.join("benches/README.md")));
    let rows = shown.lines().filter(|line| line.starts_with('|') && line.contains(".0 |"));
    let mut checked = 0;
    for row in rows {
        assert!(measured.lines().any(|line| line == row), "benches/README.md has no row `{row}`");
        checked += 1;
    }
    assert!(checked > 0, "the book shows no figure");
}
