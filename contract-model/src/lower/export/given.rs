//! What goes to C: the result, and what is written into slots.

use crate::Spanned;
use proc_macro2::{Span, TokenStream, TokenTree};
use syn::{Lifetime, Type};

use super::Function;
use super::taken::{lower_free, lower_taken};
use super::types::{c_type, is_nothing, is_text, raw_pointer, report_chosen_type, report_pointee, report_rust_type};
use crate::diagnostics::{Diagnostics, code, code_text};
use crate::ir::export::{ExportElements, ExportFailure, ExportResult, ExportRole, Given, GivenElements, Lent};
use crate::lower::field_types::{FieldType, Kind, field_type, is_mutable, pointee_kind};
use crate::lower::names::read_name;
use crate::lower::values::report_not_text;
use crate::syntax::{Argument, Keys, split_arguments};

/// The words of a value clause.
pub(super) const WORDS: &[&str] = &["owned", "borrowed", "cstr", "buffer", "nullable"];

impl Function<'_> {
    pub(super) fn lower_result(
        &mut self,
        diagnostics: &mut Diagnostics,
        failure: Option<&ExportFailure>,
    ) -> ExportResult {
        let written = self.written;
        let clause = written.attributes.find("returns");
        if failure.is_none() && written.attributes.find("fails").is_some() {
            return ExportResult::Poisoned; // reported
        }
        let Some(ty) = written.result.as_ref().filter(|ty| !is_nothing(ty)) else {
            if let Some(clause) = clause {
                diagnostics
                    .error(
                        &code::CLAUSE_TYPE,
                        clause.span,
                        format!("`{}` returns nothing, and has `#[returns]`", self.ident()),
                    )
                    .help("remove the clause, or write what C gets: `-> *mut T`");
                return ExportResult::Poisoned;
            }
            return ExportResult::Nothing;
        };
        if failure.is_some_and(|failure| failure.success.is_some()) {
            return ExportResult::Status(c_type(ty));
        }
        let text = format!("the result of `{}`", self.ident());
        let keys = match clause {
            Some(clause) => {
                let keys = Keys::read(diagnostics, "returns", clause.tokens(), WORDS);
                if !keys.incomplete
                    && keys.among(&["owned", "borrowed"]).is_empty()
                    && matches!(field_type(ty), FieldType::Pointer(_))
                {
                    diagnostics
                        .error(&code::MALFORMED_CLAUSE, clause.span, format!("`#[returns]` on `{}` does not say whose it is", self.ident()))
                        .help("add `owned` if C ends it later, `borrowed(from = x)` if it lives as long as an argument, `borrowed(forever)` if it is a constant");
                    return ExportResult::Poisoned;
                }
                keys
            }
            None => Keys::read(diagnostics, "returns", TokenStream::new(), WORDS),
        };
        if keys.incomplete || written.attributes.incomplete {
            return ExportResult::Poisoned;
        }
        match self.lower_given(diagnostics, &text, &keys, ty, None) {
            Some(value) => ExportResult::Given { ty: c_type(ty), value },
            None => ExportResult::Poisoned,
        }
    }

    /// What a value of this C type is.
    pub(super) fn lower_given(
        &mut self,
        diagnostics: &mut Diagnostics,
        text: &str,
        keys: &Keys,
        ty: &Type,
        cstr: Option<Span>,
    ) -> Option<Given> {
        if report_chosen_type(diagnostics, ty, text) || report_rust_type(diagnostics, ty, text, None) {
            return None;
        }
        match field_type(ty) {
            FieldType::Reference { to, lifetime, mutable, optional } => {
                if let Some(key) = keys.iter().next() {
                    diagnostics
                        .error(
                            &code::CONFLICTING_CLAUSE,
                            key.span,
                            format!("{text} is a reference, which says all that there is to say"),
                        )
                        .help(format!("remove `{}`, or write the pointer that C gets", key.key));
                    return None;
                }
                if report_pointee(diagnostics, to, text) {
                    return None;
                }
                Some(Given::Lent(Lent {
                    to: to.clone(),
                    lifetime: lifetime.cloned(),
                    exclusive: mutable,
                    nullable: optional,
                }))
            }
            FieldType::Pointer(to) => self.lower_given_pointer(diagnostics, text, keys, ty, to, cstr),
            FieldType::Value(value) => match keys.iter().next() {
                Some(key) => {
                    diagnostics
                        .error(
                            &code::CLAUSE_TYPE,
                            key.span,
                            format!("{text} is not a pointer, so it cannot be `{}`", key.key),
                        )
                        .help("remove the clause, or write the pointer that C gets");
                    None
                }
                None => Some(Given::Value(value.clone())),
            },
            FieldType::Function | FieldType::PointerArray(_) => {
                diagnostics
                    .error(
                        &code::MISSING_CONTRACT,
                        ty.span(),
                        format!("{text} is a function pointer, or an array of pointers, which no clause describes"),
                    )
                    .help("give C a function of its own symbol, or a struct behind a pointer");
                None
            }
        }
    }

    fn lower_given_pointer(
        &mut self,
        diagnostics: &mut Diagnostics,
        text: &str,
        keys: &Keys,
        ty: &Type,
        to: &Type,
        cstr: Option<Span>,
    ) -> Option<Given> {
        let nullable = keys.has("nullable");
        let cstr = keys.get("cstr").map(|key| key.span).or(cstr);
        if let (Some(buffer), Some(_)) = (keys.get("buffer"), cstr) {
            diagnostics
                .error(&code::CONFLICTING_CLAUSE, buffer.span, format!("{text} is both `cstr` and `buffer`"))
                .help("keep `cstr` if it ends in a NUL, `buffer(len = *n)` if C gets the number of its elements");
            return None;
        }
        match (keys.get("owned"), keys.get("borrowed")) {
            (Some(_), Some(borrowed)) => {
                diagnostics
                    .error(&code::CONFLICTING_CLAUSE, borrowed.span, format!("{text} is both `owned` and `borrowed`"))
                    .help("keep `owned` if C ends it later, `borrowed` if it lives as long as an argument");
                None
            }
            (Some(owned), None) => {
                if raw_pointer(ty).is_some_and(|pointer| !is_mutable(pointer)) {
                    diagnostics
                        .error(&code::CLAUSE_TYPE, owned.span, format!("{text} is `*const`, so C cannot own it"))
                        .help(format!("write `*mut {}`", code_text(to)));
                    return None;
                }
                let tokens = owned.group.clone().unwrap_or_default();
                if let Some(buffer) = keys.get("buffer") {
                    let free = lower_free(diagnostics, text, "owned", tokens)?;
                    let elements = self.lower_given_elements(diagnostics, text, buffer, to)?;
                    return Some(Given::Elements(GivenElements {
                        exclusive: true,
                        owned: Some(free),
                        nullable,
                        ..elements
                    }));
                }
                lower_taken(diagnostics, text, "owned", tokens, (to, cstr), nullable).map(Given::Owned)
            }
            (None, Some(borrowed)) => {
                let lifetime = self.lower_lenders(diagnostics, text, borrowed)?;
                if let Some(buffer) = keys.get("buffer") {
                    let elements = self.lower_given_elements(diagnostics, text, buffer, to)?;
                    return Some(Given::Elements(GivenElements { lifetime: Some(lifetime), nullable, ..elements }));
                }
                match cstr {
                    Some(span) if !is_text(to) => {
                        report_not_text(diagnostics, text, span);
                        None
                    }
                    Some(_) => Some(Given::Text { lifetime: Some(lifetime), nullable }),
                    None if report_pointee(diagnostics, to, text) => None,
                    None => {
                        Some(Given::Lent(Lent { to: to.clone(), lifetime: Some(lifetime), exclusive: false, nullable }))
                    }
                }
            }
            (None, None) => {
                let help = match pointee_kind(to) {
                    Kind::Byte => {
                        "say `owned, cstr` if C gets a `CString`, `borrowed(from = x), cstr` if text that an argument holds"
                    }
                    _ => {
                        "say `owned` if C gets a `Box`, `borrowed(from = x)` if it lives as long as an argument, `borrowed(forever)` if it is a constant"
                    }
                };
                diagnostics
                    .error(
                        &code::MISSING_CONTRACT,
                        ty.span(),
                        format!("{text} is a pointer, and nothing says whose it is"),
                    )
                    .note("C has to know whether to end it, and until when it is there")
                    .help(help);
                None
            }
        }
    }

    /// `borrowed(from = a)`, `borrowed(from = [a, b])`, `borrowed(forever)`: for how long.
    fn lower_lenders(&mut self, diagnostics: &mut Diagnostics, text: &str, borrowed: &Argument) -> Option<Lifetime> {
        let keys =
            Keys::read(diagnostics, "borrowed", borrowed.group.clone().unwrap_or_default(), &["from", "forever"]);
        if keys.incomplete {
            return None;
        }
        match (keys.get("from"), keys.get("forever")) {
            (None, Some(forever)) => Some(Lifetime::new("'static", forever.span)),
            (Some(from), None) => {
                let mut lenders = Vec::new();
                for piece in lender_names(from) {
                    let name = read_name(diagnostics, "from", from.span, Some(&piece))?;
                    let at = self.parameter_named(diagnostics, &code::UNKNOWN_PARAMETER, "`from`", &name)?;
                    self.check_lender(diagnostics, text, at, name.span)?;
                    lenders.push(at);
                }
                self.lifetime_of(&lenders)
            }
            (Some(_), Some(forever)) => {
                diagnostics
                    .error(
                        &code::CONFLICTING_CLAUSE,
                        forever.span,
                        format!("{text} is borrowed `forever`, and `from` an argument"),
                    )
                    .help("keep one of them");
                None
            }
            (None, None) => {
                diagnostics
                    .error(&code::MISSING_BORROW_SOURCE, borrowed.span, format!("{text} is borrowed, and nothing says from what"))
                    .help("write `borrowed(from = x)` with the argument that holds it, `borrowed(forever)` for a constant");
                None
            }
        }
    }

    fn check_lender(&self, diagnostics: &mut Diagnostics, text: &str, at: usize, span: Span) -> Option<()> {
        let lender = self.parameters.get(at)?;
        match &lender.role {
            ExportRole::Lent(_)
            | ExportRole::Text { .. }
            | ExportRole::Elements(ExportElements { owned: None, .. }) => Some(()),
            ExportRole::Poisoned => None,
            _ => {
                diagnostics
                    .error(
                        &code::LENDER,
                        span,
                        format!("{text} borrows from `{}`, which is not lent to `{}`", lender.ident, self.ident()),
                    )
                    .note("a number, a slot, and what the function ends are gone when it returns")
                    .help("name a reference, a text or a buffer");
                None
            }
        }
    }
}

/// `a`, or the names in `[a, b]`.
fn lender_names(from: &Argument) -> Vec<TokenStream> {
    let trees: Vec<TokenTree> = super::value_trees(from);
    match trees.as_slice() {
        [TokenTree::Group(group)] if group.delimiter() == proc_macro2::Delimiter::Bracket => {
            split_arguments(group.stream())
        }
        _ => vec![trees.into_iter().collect()],
    }
}
