//! A diagnostic as text: the one place that formats messages.

use super::Diagnostic;

impl Diagnostic {
    /// The text of a compiler error: the first line, then notes and help, without the word `error`, which rustc adds.
    pub fn to_compile_error_text(&self) -> String {
        let mut text = format!("{} [{}]", self.message, self.code.name);
        for note in &self.notes {
            text.push_str("\nnote: ");
            text.push_str(note);
        }
        for help in &self.helps {
            text.push_str("\nhelp: ");
            text.push_str(help);
        }
        text
    }

    /// The text with its place, as in fixtures: `error[line:column-column]: …`. Columns count from 1.
    pub fn to_located_text(&self) -> String {
        let (start, end) = (self.span.start(), self.span.end());
        let place = if start.line == end.line {
            format!("{}:{}-{}", start.line, start.column + 1, end.column + 1)
        } else {
            format!("{}:{}-{}:{}", start.line, start.column + 1, end.line, end.column + 1)
        };
        format!("error: {}\n  --> {place}\n", self.to_compile_error_text().replace('\n', "\n  "))
    }
}
