//! Problems as values: what is wrong, where, why, and what to write instead.
//!
//! Only [`Diagnostics`] makes an [`ErrorReported`], so a stage that gives up has told the user why.

pub mod code;
mod code_text;
mod likely_free;
mod nearest;
mod render;

use proc_macro2::Span;

pub use code::Code;
pub(crate) use code_text::code_text;
pub(crate) use likely_free::likely_free;
pub(crate) use nearest::nearest;

/// One mistake of the user's.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Which rule is broken.
    pub code: &'static Code,
    /// What is wrong, in one line, readable with no source shown.
    pub message: String,
    /// The smallest tokens that the user would edit.
    pub span: Span,
    /// Reasons, in terms of what C would do.
    pub notes: Vec<String>,
    /// What to write instead.
    pub helps: Vec<String>,
}

impl Diagnostic {
    /// Adds a reason.
    pub fn note(&mut self, text: impl Into<String>) -> &mut Self {
        self.notes.push(text.into());
        self
    }

    /// Adds what to write instead.
    pub fn help(&mut self, text: impl Into<String>) -> &mut Self {
        self.helps.push(text.into());
        self
    }
}

/// Proof that a problem was reported: what a stage returns instead of a result.
#[derive(Clone, Copy, Debug)]
pub struct ErrorReported(());

/// Collects all problems of a block.
#[derive(Debug, Default)]
pub struct Diagnostics {
    all: Vec<Diagnostic>,
}

impl Diagnostics {
    /// An empty collection.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reports a problem; the result takes notes and help.
    pub fn error(&mut self, code: &'static Code, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        let diagnostic = Diagnostic { code, message: message.into(), span, notes: Vec::new(), helps: Vec::new() };
        self.all.push(diagnostic);
        let last = self.all.len() - 1;
        &mut self.all[last] // pushed on the line before
    }

    /// Proof that something was reported, for a caller that has just reported it.
    pub fn reported(&self) -> ErrorReported {
        debug_assert!(!self.all.is_empty(), "nothing was reported");
        ErrorReported(())
    }

    /// Whether there is no problem.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// All problems, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.all.iter()
    }

    /// How many problems there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }
}
