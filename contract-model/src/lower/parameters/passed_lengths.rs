//! Which parameter of a callback is the length of which buffer.

use super::invocation::{Invocation, Item};
use crate::diagnostics::{Diagnostics, code};
use crate::lower::buffers::{WrittenLength, read_length};
use crate::lower::names::Name;
use crate::syntax::Keys;

impl Invocation<'_> {
    /// Each buffer with the parameter that is its length; C passes as many elements in all that name one.
    pub(super) fn find_lengths(&self, diagnostics: &mut Diagnostics, items: &[Item<'_>]) -> Vec<(usize, usize)> {
        let mut lengths: Vec<(usize, usize)> = Vec::new();
        for (at, item) in items.iter().enumerate() {
            let Some(clause) = item.find("buffer") else { continue };
            // Read with its own reports in `lower_elements`.
            let keys = Keys::read(&mut Diagnostics::new(), "buffer", clause.tokens(), &["len", "unit"]);
            let Some(len) = keys.get("len") else { continue };
            let Some(WrittenLength::Value(name)) = read_length(&mut Diagnostics::new(), "`len`", len) else { continue };
            let Some(length) = items.iter().position(|other| other.is_named && other.ident == name.text.as_str())
            else {
                self.report_unknown_length(diagnostics, items, item, &name);
                continue;
            };
            lengths.push((at, length));
        }
        lengths
    }

    fn report_unknown_length(&self, diagnostics: &mut Diagnostics, items: &[Item<'_>], item: &Item<'_>, name: &Name) {
        let others: Vec<String> = items
            .iter()
            .filter(|other| other.is_named && other.ident != item.ident)
            .map(|other| format!("`{}`", other.ident))
            .collect();
        diagnostics
            .error(
                &code::UNKNOWN_LENGTH,
                name.span,
                format!("`len` names `{}`, which is not a parameter of {}", name.text, self.callback()),
            )
            .help(if others.is_empty() {
                "write `#[unused]` here".to_owned()
            } else {
                format!("its parameters are {}", others.join(", "))
            });
    }
}
