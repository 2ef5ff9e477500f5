//! Links lead somewhere: files, folders and headings of the repository exist, and every chapter is in the book.

mod page;

use std::path::{Path, PathBuf};

use page::{chapters, fences, read, root};

/// The repository as the built pages link to it.
const REPOSITORY: &[&str] = &[
    "https://github.com/ffi-contract/ffi-contract/blob/main/",
    "https://github.com/ffi-contract/ffi-contract/tree/main/",
];

#[test]
fn every_link_leads_somewhere() {
    let root = root();
    let mut pages = chapters();
    pages.extend(["README.md", "ARCHITECTURE.md"].map(|name| root.join(name)));
    let mut dead = Vec::new();
    let mut checked = 0;
    for page in &pages {
        let text = prose(&read(page));
        for link in links(&text) {
            let Some((file, anchor)) = target(&root, page, &link) else { continue };
            checked += 1;
            if !file.exists() {
                dead.push(format!("{}: {link}", page.display()));
            } else if let Some(anchor) = anchor
                && !anchors(&read(&file)).contains(&anchor)
            {
                dead.push(format!("{}: {link}: there is no heading `{anchor}`", page.display()));
            }
        }
    }
    assert!(checked > 0, "the book has no link");
    assert!(dead.is_empty(), "links that lead nowhere:\n{}", dead.join("\n"));
}

#[test]
fn every_chapter_is_listed_and_compiled() {
    let root = root();
    let (summary, library) = (read(&root.join("docs/src/SUMMARY.md")), read(&root.join("docs/lib.rs")));
    for chapter in chapters() {
        let name = chapter.file_name().expect("a name").to_string_lossy().into_owned();
        if name == "SUMMARY.md" {
            continue;
        }
        assert!(summary.contains(&format!("({name})")), "{name} is not in docs/src/SUMMARY.md");
        assert!(library.contains(&format!("include_str!(\"src/{name}\")")), "{name} is not in docs/lib.rs");
    }
}

/// The file that a link means, and the heading; none if it leads out of the repository.
fn target(root: &Path, page: &Path, link: &str) -> Option<(PathBuf, Option<String>)> {
    let (path, anchor) = link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor.to_owned())));
    if let Some(path) = REPOSITORY.iter().find_map(|start| path.strip_prefix(start)) {
        return Some((root.join(path), anchor));
    }
    if path.contains("://") {
        return None;
    }
    let file = if path.is_empty() { page.to_owned() } else { page.parent().expect("a folder").join(path) };
    Some((file, anchor))
}

/// A page without what stands between fences.
fn prose(text: &str) -> String {
    let fences = fences(text);
    let lines = text.lines().enumerate();
    let kept: Vec<&str> = lines
        .filter(|(number, _)| !fences.iter().any(|fence| fence.lines.contains(number)))
        .map(|(_, line)| line)
        .collect();
    kept.join("\n")
}

/// `[words](link)` and `[words]: link`.
fn links(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("](") {
        let rest = &text[at + 2..];
        if let Some(end) = rest.find(')') {
            found.push(rest[..end].to_owned());
        }
    }
    for line in text.lines().filter(|line| line.starts_with('[')) {
        if let Some(link) = line.split_once(']').and_then(|(_, rest)| rest.strip_prefix(": ")) {
            found.push(link.trim().to_owned());
        }
    }
    found
}

/// The anchors of the headings, as mdBook and GitHub make them.
fn anchors(text: &str) -> Vec<String> {
    let text = prose(text);
    let headings = text.lines().filter_map(|line| line.strip_prefix('#'));
    headings
        .map(|heading| {
            let heading = heading.trim_start_matches('#').trim().to_lowercase();
            let kept = heading.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
            kept.map(|c| if c == ' ' { '-' } else { c }).collect()
        })
        .collect()
}
