//! A preprocessed text: where each of its lines comes from, which macros it defines, where its declarations end.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::path::PathBuf;

/// A line of a file that was included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Origin {
    /// Which file, by number.
    pub(crate) file: usize,
    /// The line, from 1.
    pub(crate) line: usize,
}

/// A macro.
#[derive(Clone, Debug)]
pub(crate) struct Macro {
    /// What it stands for, after the names of its arguments.
    pub(crate) meaning: String,
    /// `#define f(x)`, and not `#define f (x)`.
    pub(crate) takes_arguments: bool,
    /// Where it is defined.
    pub(crate) origin: Origin,
}

/// A preprocessed text without its directives.
pub(super) struct Preprocessed {
    /// The same length as before: directives are blanked.
    pub(super) text: String,
    /// Where each line begins, and comes from.
    lines: Vec<(usize, Origin)>,
    /// The files.
    pub(super) files: Vec<PathBuf>,
    /// Those that the program itself includes, and no other header.
    pub(super) own: BTreeSet<usize>,
    /// Macros that are still defined at the end.
    pub(super) macros: HashMap<String, Macro>,
}

impl Preprocessed {
    pub(super) fn new(output: &str) -> Self {
        let mut this = Self {
            text: String::with_capacity(output.len()),
            lines: Vec::new(),
            files: Vec::new(),
            own: BTreeSet::new(),
            macros: HashMap::new(),
        };
        let mut numbers: HashMap<String, usize> = HashMap::new();
        let mut origin = Origin { file: 0, line: 0 };
        for line in output.split_inclusive('\n') {
            this.lines.push((this.text.len(), origin));
            let Some(directive) = line.trim_start().strip_prefix('#') else {
                this.text.push_str(line);
                origin.line += 1;
                continue;
            };
            this.text.extend(line.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
            let directive = directive.trim();
            if let Some((line, file)) = line_marker(directive) {
                let is_program = this.files.get(origin.file).is_some_and(|file| file.as_os_str() == "<stdin>");
                let next = numbers.len();
                let file = *numbers.entry(file.to_owned()).or_insert_with(|| {
                    this.files.push(PathBuf::from(file));
                    next
                });
                if is_program && this.files.get(file).is_some_and(|file| file.is_file()) {
                    this.own.insert(file);
                }
                origin = Origin { file, line };
                continue;
            }
            if let Some(definition) = directive.strip_prefix("define ") {
                let end = definition.find(|c: char| !is_word(c)).unwrap_or(definition.len());
                let (name, meaning) = definition.split_at(end);
                let takes_arguments = meaning.starts_with('(');
                let meaning = meaning.trim().to_owned();
                this.macros.insert(name.to_owned(), Macro { meaning, takes_arguments, origin });
            } else if let Some(name) = directive.strip_prefix("undef ") {
                this.macros.remove(name.trim());
            }
            origin.line += 1;
        }
        this
    }

    /// Where a byte of the text comes from.
    pub(super) fn origin(&self, at: usize) -> Origin {
        let line = self.lines.partition_point(|(start, _)| *start <= at).saturating_sub(1);
        self.lines.get(line).map_or(Origin { file: 0, line: 1 }, |(_, origin)| *origin)
    }

    /// The declarations at the top level, each with its semicolon or body.
    pub(super) fn declarations(&self) -> Vec<Range<usize>> {
        let bytes = self.text.as_bytes();
        let (mut found, mut start, mut depth, mut is_body, mut at) = (Vec::new(), 0, 0_usize, false, 0);
        while let Some(&byte) = bytes.get(at) {
            let mut ends = false;
            match byte {
                b'"' | b'\'' => at = end_of_literal(bytes, at),
                b'(' | b'[' => depth += 1,
                b'{' => {
                    if depth == 0 {
                        is_body = begins_body(self.text.get(start..at).unwrap_or_default());
                    }
                    depth += 1;
                }
                b')' | b']' => depth = depth.saturating_sub(1),
                b'}' => {
                    depth = depth.saturating_sub(1);
                    ends = depth == 0 && std::mem::take(&mut is_body);
                }
                b';' => ends = depth == 0,
                _ => {}
            }
            at += 1;
            if ends {
                found.push(start..at);
                start = at;
            }
        }
        found
    }
}

/// `1227 "/usr/include/zlib.h" 3 4`
fn line_marker(directive: &str) -> Option<(usize, &str)> {
    let directive = directive.strip_prefix("line ").unwrap_or(directive);
    let (line, rest) = directive.split_once(' ')?;
    let file = rest.trim_start().strip_prefix('"')?;
    Some((line.parse().ok()?, file.split_once('"')?.0))
}

fn end_of_literal(bytes: &[u8], start: usize) -> usize {
    let quote = bytes.get(start);
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'\n' => return at,
            _ if Some(byte) == quote => return at,
            _ => {}
        }
        at += 1;
    }
    at
}

/// Whether a brace after this opens the body of a function, and not the members of a struct.
fn begins_body(before: &str) -> bool {
    let mut before = before.trim_end();
    // `struct __attribute__((packed)) {`
    while before.ends_with(')') {
        let mut depth = 0_usize;
        let open = before.bytes().rposition(|byte| {
            match byte {
                b')' => depth += 1,
                b'(' => depth -= 1,
                _ => {}
            }
            depth == 0
        });
        let Some(rest) = open.and_then(|open| before.get(..open)) else { return false };
        let Some(rest) = rest.trim_end().strip_suffix("__attribute__") else { return true };
        before = rest.trim_end();
    }
    false
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// The identifiers of a piece of C.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !is_word(c)).filter(|word| word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_'))
}

/// Where a name stands in a line of a file; the whole line, if it is not there.
pub(super) fn range_of(text: &str, line: usize, name: &str) -> Option<Range<usize>> {
    let mut start = 0;
    for (number, content) in text.split_inclusive('\n').enumerate() {
        if number + 1 == line {
            let mut from = 0;
            while let Some(found) = content.get(from..).and_then(|rest| rest.find(name)) {
                let (first, end) = (from + found, from + found + name.len());
                let before = content.get(..first).and_then(|before| before.chars().next_back());
                let after = content.get(end..).and_then(|after| after.chars().next());
                if !name.is_empty() && !before.is_some_and(is_word) && !after.is_some_and(is_word) {
                    return Some(start + first..start + end);
                }
                from = end.max(from + 1);
            }
            let shown = content.trim();
            let first = content.find(shown).unwrap_or(0);
            return Some(start + first..start + first + shown.len());
        }
        start += content.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<String> {
        let source = Preprocessed::new(text);
        source.declarations().into_iter().map(|range| source.text[range].trim().to_owned()).collect()
    }

    #[test]
    fn declarations_end_at_semicolons_and_bodies() {
        let text = "struct a { int x; } y;\nint f(void) { return ';'; }\nstruct __attribute__((packed)) b { char c; };\nint g(int);\n";
        assert_eq!(
            pieces(text),
            [
                "struct a { int x; } y;",
                "int f(void) { return ';'; }",
                "struct __attribute__((packed)) b { char c; };",
                "int g(int);"
            ]
        );
    }

    #[test]
    fn every_byte_knows_its_line() {
        let source =
            Preprocessed::new("# 1 \"<stdin>\"\n# 40 \"/a.h\" 1\n#define N 3\nint f();\n# 2 \"<stdin>\" 2\nint g();\n");
        let f = source.text.find("int f").expect("there");
        let g = source.text.find("int g").expect("there");
        assert_eq!(source.origin(f), Origin { file: 1, line: 41 });
        assert_eq!(source.origin(g), Origin { file: 0, line: 2 });
        assert_eq!(source.macros.get("N").map(|found| (found.meaning.as_str(), found.origin.line)), Some(("3", 40)));
    }

    #[test]
    fn a_name_is_found_as_a_word() {
        let text = "int a;\nint fx(int x);\n";
        assert_eq!(range_of(text, 2, "x"), Some(18..19));
        assert_eq!(range_of(text, 2, "y"), Some(7..21));
        assert_eq!(range_of(text, 5, "y"), None);
    }
}
