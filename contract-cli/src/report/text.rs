//! Findings as text, with the lines of both sides; in colour on a terminal.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::path::{Path, PathBuf};

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};

use crate::failure::Failure;
use crate::finding::{Counts, Finding, Place, Severity};

/// Prints findings to standard error, and one line about all of them to standard output.
pub(crate) fn print(findings: &[Finding], counts: Counts, written: &BTreeMap<PathBuf, usize>) {
    let mut files = Files::default();
    let renderer = Renderer::styled();
    for finding in findings.iter().filter(|finding| !finding.is_written) {
        anstream::eprintln!("{}\n", renderer.render(&[group(finding, &mut files)]));
    }
    for (path, count) in written {
        anstream::eprintln!("Fixed {} ({})", path.display(), many(*count, "suggestion"));
    }
    anstream::println!("{}", summary(findings, counts));
}

/// Prints why the command could not run.
pub(crate) fn print_failure(failure: &Failure) {
    let mut group = Group::with_title(Level::ERROR.primary_title(failure.message.as_str()));
    for note in &failure.notes {
        group = group.element(Level::NOTE.message(note.as_str()));
    }
    if let Some(help) = &failure.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    anstream::eprintln!("{}", Renderer::styled().render(&[group]));
}

fn summary(findings: &[Finding], counts: Counts) -> String {
    let of = |severity| findings.iter().filter(|finding| finding.severity == severity && !finding.is_written).count();
    let others = [(counts.types, "type"), (counts.constants, "constant")].into_iter().filter(|(count, _)| *count > 0);
    let mut compared: Vec<String> = others.map(|(count, word)| many(count, word)).collect();
    compared.insert(0, many(counts.functions, "function"));
    let compared = format!("{} in {} compared", listed(&compared), many(counts.blocks, "block"));
    let found: Vec<String> =
        [(Severity::Error, "error"), (Severity::Suggestion, "suggestion"), (Severity::Note, "note")]
            .into_iter()
            .map(|(severity, word)| (of(severity), word))
            .filter(|(count, _)| *count > 0)
            .map(|(count, word)| many(count, word))
            .collect();
    if found.is_empty() { format!("{compared}: all agree") } else { format!("{compared}: {}", found.join(", ")) }
}

/// `a, b and c`
fn listed(words: &[String]) -> String {
    match words {
        [before @ .., last] if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        words => words.concat(),
    }
}

fn many(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

fn group(finding: &Finding, files: &mut Files) -> Group<'static> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Suggestion => Level::WARNING.with_name("suggestion"),
        Severity::Note => Level::NOTE,
    };
    let title = format!("{} [{}]", finding.message, finding.code);
    let mut group = Group::with_title(level.primary_title(title));
    let places = std::iter::once((&finding.rust, AnnotationKind::Primary))
        .chain(finding.header.iter().map(|place| (place, AnnotationKind::Context)));
    for (place, kind) in places {
        if let Some(snippet) = snippet(place, kind, files) {
            group = group.element(snippet);
        }
    }
    for note in &finding.notes {
        group = group.element(Level::NOTE.message(note.clone()));
    }
    for help in &finding.helps {
        group = group.element(Level::HELP.message(help.clone()));
    }
    group
}

/// The lines of a place, and no more of its file.
fn snippet(place: &Place, kind: AnnotationKind, files: &mut Files) -> Option<Snippet<'static, Annotation<'static>>> {
    let text = files.text(&place.path)?;
    let (lines, first) = lines_around(text, &place.range)?;
    let shown = text.get(lines.clone())?.to_owned();
    let span = place.range.start - lines.start..place.range.end - lines.start;
    let annotation = kind.span(span);
    let annotation = if place.label.is_empty() { annotation } else { annotation.label(place.label.clone()) };
    Some(Snippet::source(shown).line_start(first).path(place.path.display().to_string()).annotation(annotation))
}

/// The whole lines that a range touches, and the number of the first one.
fn lines_around(text: &str, range: &Range<usize>) -> Option<(Range<usize>, usize)> {
    let before = text.get(..range.start)?;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let end = text.get(range.end..)?.find('\n').map_or(text.len(), |newline| range.end + newline);
    Some((start..end, before.matches('\n').count() + 1))
}

/// Files that were read for their lines.
#[derive(Default)]
struct Files(HashMap<PathBuf, Option<String>>);

impl Files {
    fn text(&mut self, path: &Path) -> Option<&str> {
        let text = self.0.entry(path.to_path_buf()).or_insert_with(|| std::fs::read_to_string(path).ok());
        text.as_deref()
    }
}
