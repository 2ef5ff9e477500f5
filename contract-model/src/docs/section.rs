//! Markdown, put together: headings, paragraphs, marked lines, code.

use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::{Attribute, Meta};

use super::words::listed_headers;
use crate::ir::Carried;
use crate::syntax::literal_text;

/// What kind of fact a line states.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// What is guaranteed, and what frees a value.
    Yes,
    /// How long something may be kept.
    Limit,
    /// What must never be done.
    Never,
}

/// Facts, in the order in which they are read.
#[derive(Default)]
pub(super) struct Facts(Vec<(Mark, String)>);

impl Facts {
    pub(super) fn yes(&mut self, text: impl Into<String>) {
        self.0.push((Mark::Yes, text.into()));
    }

    pub(super) fn limit(&mut self, text: impl Into<String>) {
        self.0.push((Mark::Limit, text.into()));
    }

    pub(super) fn never(&mut self, text: impl Into<String>) {
        self.0.push((Mark::Never, text.into()));
    }
}

/// A text in the making: blocks, with an empty line between two.
#[derive(Default)]
pub(super) struct Text(Vec<String>);

impl Text {
    pub(super) fn paragraph(&mut self, text: impl Into<String>) {
        self.0.push(text.into());
    }

    pub(super) fn heading(&mut self, title: &str) {
        self.0.push(format!("# {title}"));
    }

    /// What stands in a C header.
    pub(super) fn c_code(&mut self, code: &str) {
        self.0.push(format!("```c\n{code}\n```"));
    }

    /// What a type is called in C, where that is said by a header or differs from its name in Rust.
    pub(super) fn name_in_c(&mut self, ident: &Ident, rust_name: &Ident, headers: &[String]) {
        let name = ident.unraw();
        if let Some(header) = listed_headers(headers) {
            self.paragraph(format!("In C it is a `{name}`, from {header}."));
        } else if rust_name != ident {
            self.paragraph(format!("In C it is a `{name}`."));
        }
    }

    /// One line for each fact: first what is so, then for how long, then what must not be.
    pub(super) fn facts(&mut self, facts: Facts) {
        let mut lines = Vec::new();
        for wanted in [Mark::Yes, Mark::Limit, Mark::Never] {
            for (mark, text) in &facts.0 {
                if *mark == wanted {
                    let sign = match mark {
                        Mark::Yes => "✅",
                        Mark::Limit => "⚠️",
                        Mark::Never => "❌",
                    };
                    lines.push(format!("- {sign} {text}"));
                }
            }
        }
        if !lines.is_empty() {
            self.0.push(lines.join("\n"));
        }
    }

    pub(super) fn list(&mut self, lines: &[String]) {
        if !lines.is_empty() {
            self.0.push(lines.iter().map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n"));
        }
    }

    pub(super) fn finish(self) -> String {
        self.0.join("\n\n")
    }
}

/// The lines of the user's doc comments.
pub(super) fn user_lines(carried: &Carried) -> Vec<String> {
    let mut lines = Vec::new();
    for text in carried.docs.iter().filter_map(doc_text) {
        // One line, as a rule.
        if text.contains('\n') {
            lines.extend(text.lines().map(str::to_owned));
        } else {
            lines.push(text);
        }
    }
    lines
}

fn doc_text(attribute: &Attribute) -> Option<String> {
    match &attribute.meta {
        // `#[doc = include_str!(…)]`: something is there, and it cannot be seen from here.
        Meta::NameValue(pair) => Some(literal_text(&pair.value).unwrap_or_else(|| "…".to_owned())),
        _ => None,
    }
}

/// Whether the user wrote anything.
pub(super) fn is_documented(carried: &Carried) -> bool {
    user_lines(carried).iter().any(|line| !line.trim().is_empty())
}

/// Whether the user wrote a section with this title.
pub(super) fn has_heading(carried: &Carried, title: &str) -> bool {
    user_lines(carried).iter().any(|line| {
        line.trim_start().strip_prefix('#').is_some_and(|rest| rest.trim_start_matches('#').trim() == title)
    })
}
