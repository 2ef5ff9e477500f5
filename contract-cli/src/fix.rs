//! `--fix`: writes what suggestions propose, where the header proves it and the block stays one that the model accepts.
//!
//! Files are replaced as a whole, by a rename, and never over changes that are in no commit, unless that is asked for.

use std::collections::BTreeMap;
use std::io::Write;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::Failure;
use crate::find;
use crate::finding::{Finding, Severity};

/// A change of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    /// The bytes that go.
    pub(crate) range: Range<usize>,
    /// What takes their place.
    pub(crate) text: String,
}

/// Writes what the suggestions propose, and marks those that are written. Gives how many there were for each file.
pub(crate) fn write(findings: &mut [Finding], force: bool) -> Result<BTreeMap<PathBuf, usize>, Failure> {
    let mut files: BTreeMap<PathBuf, Vec<usize>> = BTreeMap::new();
    for (number, finding) in findings.iter().enumerate() {
        if finding.severity == Severity::Suggestion && !finding.edits.is_empty() {
            files.entry(finding.rust.path.clone()).or_default().push(number);
        }
    }
    if !force {
        for path in files.keys() {
            refuse_uncommitted(path)?;
        }
    }
    let mut written = BTreeMap::new();
    for (path, numbers) in files {
        let unreadable = |error: std::io::Error| {
            Failure::new(format!("`{}` cannot be written", path.display())).note(error.to_string())
        };
        let before = std::fs::read_to_string(&path).map_err(unreadable)?;
        let (after, kept) = mended(&path, &before, findings, &numbers);
        if kept.is_empty() {
            continue;
        }
        replace(&path, &after).map_err(unreadable)?;
        let mut edits = Vec::new();
        for &number in &kept {
            if let Some(finding) = findings.get_mut(number) {
                finding.is_written = true;
                edits.extend_from_slice(&finding.edits);
            }
        }
        edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
        edits.dedup();
        for finding in findings.iter_mut().filter(|finding| finding.rust.path == path) {
            finding.rust.range = moved(&finding.rust.range, &edits);
        }
        written.insert(path, kept.len());
    }
    Ok(written)
}

/// The text with as many of the changes as go together, and which those are.
fn mended(path: &Path, before: &str, findings: &[Finding], numbers: &[usize]) -> (String, Vec<usize>) {
    let problems = problems(path, before);
    let mut kept: Vec<usize> = Vec::new();
    let mut text = before.to_owned();
    for &number in numbers {
        let tried: Vec<usize> = kept.iter().copied().chain([number]).collect();
        let edits = tried.iter().filter_map(|number| findings.get(*number)).flat_map(|finding| &finding.edits);
        if let Some(after) = edited(before, edits)
            && self::problems(path, &after) <= problems
        {
            (kept, text) = (tried, after);
        }
    }
    (text, kept)
}

/// Where a place is once a file has these changes, no two of which are the same.
fn moved(place: &Range<usize>, edits: &[Edit]) -> Range<usize> {
    let after = |at: usize, edits: &mut dyn Iterator<Item = &Edit>| {
        let (gone, come) = edits.fold((0, 0), |(gone, come), edit| (gone + edit.range.len(), come + edit.text.len()));
        (at + come).saturating_sub(gone)
    };
    let start = after(place.start, &mut edits.iter().filter(|edit| edit.range.end <= place.start));
    let end = after(place.end, &mut edits.iter().filter(|edit| edit.range.start < place.end));
    start..end.max(start)
}

/// How much the model has against the blocks of a text; more than anything, if it is no Rust.
fn problems(path: &Path, text: &str) -> usize {
    find::read_text(path, text, false, Vec::new()).map_or(usize::MAX, |contents| {
        contents.blocks.iter().map(|block| block.analysis.diagnostics.iter().count()).sum()
    })
}

/// The text with changes; `None` if two of them are at one place.
fn edited<'e>(before: &str, edits: impl Iterator<Item = &'e Edit>) -> Option<String> {
    let mut edits: Vec<&Edit> = edits.collect();
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    edits.dedup();
    let (mut after, mut at) = (String::with_capacity(before.len()), 0);
    for edit in edits {
        after.push_str(before.get(at..edit.range.start)?);
        after.push_str(&edit.text);
        at = edit.range.end;
    }
    after.push_str(before.get(at..)?);
    Some(after)
}

/// A file that a commit does not have as it is, is not written to.
fn refuse_uncommitted(path: &Path) -> Result<(), Failure> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let output = Command::new("git")
        .args(["status", "--porcelain", "--ignored", "--"])
        .args(path.file_name())
        .current_dir(folder)
        .stdin(Stdio::null())
        .output();
    match output {
        Ok(output) if output.status.success() => {
            if output.stdout.is_empty() {
                return Ok(());
            }
            Err(Failure::new(format!("`{}` has changes that are not committed", path.display()))
                .help("commit them first, or write over them with `--force`"))
        }
        _ => Err(Failure::new(format!("`{}` is under no version control", path.display()))
            .note("`git status` does not know it")
            .help("write to it all the same with `--force`")),
    }
}

/// Replaces a file as a whole.
fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    // What a link leads to is written, and not the link.
    let path = path.canonicalize()?;
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().set_permissions(std::fs::metadata(&path)?.permissions())?;
    file.persist(&path)?;
    Ok(())
}

/// Puts an attribute before a function: on a line of its own, where nothing else stands before it.
pub(crate) fn attribute_before(text: &str, name: usize, attribute: &str) -> Option<Edit> {
    let line = text.get(..name)?.rfind('\n').map_or(0, |newline| newline + 1);
    let before = text.get(line..name)?;
    let indentation = before.len() - before.trim_start().len();
    let words = before.trim_start();
    // `pub(crate) unsafe fn`, from the last attribute or item on.
    let own = words.rfind([']', ';', '}', '{']).map_or(0, |end| end + 1);
    let gap = words.get(own..)?.len() - words.get(own..)?.trim_start().len();
    let at = line + indentation + own + gap;
    let text = if own == 0 { format!("{attribute}\n{}", before.get(..indentation)?) } else { format!("{attribute} ") };
    Some(Edit { range: at..at, text })
}

/// Takes `#[unchecked]` away before a parameter, and puts a clause there.
pub(crate) fn unchecked_before(text: &str, name: usize, clause: &str) -> Option<Edit> {
    let before = text.get(..name)?.trim_end();
    let start = before.strip_suffix("#[unchecked]")?.len();
    Some(Edit { range: start..before.len(), text: clause.to_owned() })
}

/// Takes a word out of the list in brackets that begins after `from`, with its comma.
pub(crate) fn word_in_list(text: &str, from: usize, word: &str) -> Option<Edit> {
    let rest = text.get(from..)?;
    let mut depth = 0_usize;
    let end = rest.char_indices().find_map(|(at, c)| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        (c == ')' && depth == 0).then_some(at)
    })?;
    let list = rest.get(..end)?;
    let at = list.match_indices(word).map(|(at, _)| at).find(|&at| {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let before = list.get(..at).and_then(|before| before.chars().next_back());
        let after = list.get(at + word.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(is_word) && !after.is_some_and(is_word)
    })?;
    let (before, after) = (list.get(..at)?, list.get(at + word.len()..)?);
    let range = if let Some(kept) = before.trim_end().strip_suffix(',') {
        kept.len()..at + word.len()
    } else if let Some(rest) = after.trim_start().strip_prefix(',') {
        at..list.len() - rest.trim_start().len()
    } else {
        return None;
    };
    Some(Edit { range: from + range.start..from + range.end, text: String::new() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn applied(text: &str, edit: Option<Edit>) -> Option<String> {
        edited(text, edit.iter()).filter(|_| edit.is_some())
    }

    #[test]
    fn an_attribute_stands_before_its_function() {
        let cases = [
            ("{\n    pub fn f();", "{\n    #[must_use]\n    pub fn f();"),
            ("    #[cstr] fn f();", "    #[cstr] #[must_use] fn f();"),
            ("fn e(); safe fn f();", "fn e(); #[must_use] safe fn f();"),
        ];
        for (before, after) in cases {
            let name = before.find("f()").expect("there");
            assert_eq!(applied(before, attribute_before(before, name, "#[must_use]")).as_deref(), Some(after));
        }
    }

    #[test]
    fn a_word_is_taken_out_of_a_list() {
        let cases = [
            ("returns(owned, nullable)]", Some("returns(owned)]")),
            ("returns(nullable, owned(free = f))]", Some("returns(owned(free = f))]")),
            ("returns(owned(free = f), nullable, cstr)]", Some("returns(owned(free = f), cstr)]")),
            ("returns(nullable)]", None),
            ("returns(owned)] nullable", None),
        ];
        for (before, after) in cases {
            assert_eq!(applied(before, word_in_list(before, 0, "nullable")).as_deref(), after, "{before}");
        }
    }

    #[test]
    fn a_clause_takes_the_place_of_unchecked() {
        let before = "(#[unchecked]  p: *mut u8)";
        let after = applied(before, unchecked_before(before, 15, "#[buffer(len = n)]"));
        assert_eq!(after.as_deref(), Some("(#[buffer(len = n)]  p: *mut u8)"));
    }
}
