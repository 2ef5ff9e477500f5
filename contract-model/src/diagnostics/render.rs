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
}
