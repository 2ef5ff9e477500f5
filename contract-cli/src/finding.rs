//! What was found: what is wrong, where in Rust, where in the header.

use std::ops::Range;
use std::path::PathBuf;

use serde::Serialize;

use crate::fix::Edit;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Severity {
    /// Rust and C contradict each other.
    Error,
    /// The header knows more than the contract says.
    Suggestion,
    /// Something was not compared.
    Note,
}

/// One difference between a block and its header.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    /// How much it weighs.
    pub(crate) severity: Severity,
    /// Its kind, in one word: stable, for tools.
    pub(crate) code: &'static str,
    /// What is wrong, in one line that is readable by itself.
    pub(crate) message: String,
    /// The place in the block.
    pub(crate) rust: Place,
    /// The place in the header.
    pub(crate) header: Option<Place>,
    /// Reasons, in terms of what C would do.
    pub(crate) notes: Vec<String>,
    /// What to write instead.
    pub(crate) helps: Vec<String>,
    /// The changes of the block that write it.
    pub(crate) edits: Vec<Edit>,
    /// They are written.
    pub(crate) is_written: bool,
}

impl Finding {
    /// A contradiction.
    pub(crate) fn error(code: &'static str, rust: Place, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, rust, message)
    }

    /// What the header knows, and no clause says.
    pub(crate) fn suggestion(code: &'static str, rust: Place, message: impl Into<String>) -> Self {
        Self::new(Severity::Suggestion, code, rust, message)
    }

    /// Something that was not compared.
    pub(crate) fn not_compared(code: &'static str, rust: Place, message: impl Into<String>) -> Self {
        Self::new(Severity::Note, code, rust, message)
    }

    fn new(severity: Severity, code: &'static str, rust: Place, message: impl Into<String>) -> Self {
        let (notes, helps, edits) = (Vec::new(), Vec::new(), Vec::new());
        Self { severity, code, message: message.into(), rust, header: None, notes, helps, edits, is_written: false }
    }

    /// Adds the place in the header.
    pub(crate) fn declared(mut self, place: Option<Place>) -> Self {
        self.header = place;
        self
    }

    /// Adds a reason.
    pub(crate) fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    /// Adds the change that writes it, if there is one.
    pub(crate) fn fixed_by(mut self, edit: Option<Edit>) -> Self {
        self.edits.extend(edit);
        self
    }

    /// Adds what to write instead.
    pub(crate) fn help(mut self, text: impl Into<String>) -> Self {
        self.helps.push(text.into());
        self
    }
}

/// A part of a file.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// The file.
    pub(crate) path: PathBuf,
    /// Its bytes.
    pub(crate) range: Range<usize>,
    /// What stands there, in a few words.
    pub(crate) label: String,
}

impl Place {
    /// The same place, said in other words.
    pub(crate) fn labelled(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }
}

/// What was compared, in figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Counts {
    /// Blocks that name a header, or were given one.
    pub(crate) blocks: usize,
    /// Functions whose signature the C compiler has judged.
    pub(crate) functions: usize,
    /// Structs, unions, enums and `type X = …;` that both sides have.
    pub(crate) types: usize,
    /// Constants that both sides have.
    pub(crate) constants: usize,
}
