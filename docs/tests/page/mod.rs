//! Pages of Markdown as the tests of the book read them: code between fences, headings, links.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_owned()
}

/// The chapters, in order of their names.
pub(crate) fn chapters() -> Vec<PathBuf> {
    let folder = root().join("docs/src");
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{} cannot be read: {error}", folder.display()));
    let mut chapters: Vec<PathBuf> =
        entries.map(|entry| entry.expect("an entry of a folder can be read").path()).collect();
    chapters.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    chapters.sort();
    chapters
}

/// The text of a file.
pub(crate) fn read(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{} cannot be read: {error}", file.display()));
    text.replace("\r\n", "\n")
}

/// What stands between two fences.
pub(crate) struct Fence {
    /// What stands behind the first fence: `rust,no_run`.
    pub(crate) info: String,
    /// The lines between them, counted from 0.
    pub(crate) lines: Range<usize>,
}

/// All code between fences, in order.
pub(crate) fn fences(text: &str) -> Vec<Fence> {
    let mut found: Vec<Fence> = Vec::new();
    let mut open: Option<(String, usize)> = None;
    for (number, line) in text.lines().enumerate() {
        let Some(info) = line.strip_prefix("```") else { continue };
        open = match open.take() {
            None => Some((info.to_owned(), number + 1)),
            Some((info, start)) => {
                found.push(Fence { info, lines: start..number });
                None
            }
        };
    }
    assert!(open.is_none(), "a fence is not closed");
    found
}
