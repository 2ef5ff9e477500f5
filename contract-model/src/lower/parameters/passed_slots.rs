//! `#[out(…)]` on a callback's parameter: a slot of C's that the closure fills, by what it returns.

use syn::{NamedArg, Type};

use super::answers::read_answer;
use super::invocation::{Invocation, Item};
use super::passed::wrong_type;
use super::passed_owners::report_lifetimes;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{CallbackGiven, CallbackLent, CallbackOut, CallbackOwner, CallbackRole};
use crate::lower::buffers::{WrittenLength, buffer_element, read_length};
use crate::lower::names::{Name, read_name};
use crate::lower::types::{CType, bare, raw_type};
use crate::lower::values::{is_byte, report_by_value, report_not_text};
use crate::syntax::{Argument, Keys, Written, split_arguments};

const WORDS: &[&str] = &["owned", "borrowed", "cstr", "buffer", "nullable", "valid"];

/// `len = *n`, of an `#[out(buffer(len = *n))]`.
fn length_of(clause: &Written) -> Option<Name> {
    // Read with their own reports in `lower_lent_slot` and `lower_slot_len`.
    let mut quiet = Diagnostics::new();
    let keys = Keys::read(&mut quiet, "out", clause.tokens(), WORDS);
    let buffer = keys.get("buffer")?.group.clone()?;
    let keys = Keys::read(&mut quiet, "buffer", buffer, &["len"]);
    match read_length(&mut quiet, "`len`", keys.get("len")?)? {
        WrittenLength::Pointer(name) => Some(name),
        _ => None,
    }
}

impl Invocation<'_> {
    /// The parameters that take the length of what the closure leaves in another slot.
    pub(super) fn find_slot_lengths(&self, items: &[Item<'_>]) -> Vec<usize> {
        let names = items.iter().filter_map(|item| length_of(item.find("out")?));
        names.filter_map(|name| self.position(&name)).collect()
    }

    fn position(&self, name: &Name) -> Option<usize> {
        let is_named = |input: &NamedArg| input.name.as_ref().is_some_and(|(ident, _)| *ident == name.text.as_str());
        self.function.inputs.iter().position(is_named)
    }

    fn resolve(&self, diagnostics: &mut Diagnostics, word: &str, name: &Name) -> Option<usize> {
        let found = self.position(name);
        if found.is_none() {
            let names = self.function.inputs.iter().filter_map(|input| Some(&input.name.as_ref()?.0));
            let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
            diagnostics
                .error(
                    &code::UNKNOWN_PARAMETER,
                    name.span,
                    format!("`{word}` names `{}`, which is not a parameter of {}", name.text, self.callback()),
                )
                .help(format!("its parameters are {}", names.join(", ")));
        }
        found
    }

    /// The slot that takes a length.
    pub(super) fn lower_slot_length(
        &self,
        diagnostics: &mut Diagnostics,
        item: &Item<'_>,
        ctype: &CType,
    ) -> Option<CallbackRole> {
        if let CType::Pointer { mutable: true, to } = ctype
            && item.attributes.clauses.is_empty()
            && let CType::Scalar(ty) | CType::Byte(ty) = &**to
        {
            return Some(CallbackRole::OutLength { integer: ty.clone() });
        }
        diagnostics
            .error(
                &code::LENGTH_TYPE,
                item.span,
                format!(
                    "{} takes the length of what the closure gives, and is no bare pointer to an integer",
                    item.text
                ),
            )
            .help("write `*mut` and the integer type that C has for it, and no clause");
        None
    }

    pub(super) fn lower_slot(
        &self,
        diagnostics: &mut Diagnostics,
        item: &Item<'_>,
        clause: &Written,
        ctype: &CType,
    ) -> Option<CallbackRole> {
        let keys = Keys::read(diagnostics, "out", clause.tokens(), WORDS);
        if keys.incomplete {
            return None;
        }
        let CType::Pointer { mutable: true, to } = ctype else {
            wrong_type(diagnostics, item, clause, "write `*mut T`: the closure fills it");
            return None;
        };
        let valid = match keys.get("valid") {
            None => None,
            Some(key) => Some(read_answer(diagnostics, key, "valid", &item.text)?),
        };
        let value = match (keys.get("owned"), keys.get("borrowed")) {
            (Some(_), Some(borrowed)) => {
                diagnostics
                    .error(
                        &code::CONFLICTING_CLAUSE,
                        borrowed.span,
                        format!("what the closure leaves in {} is both `owned` and `borrowed`", item.text),
                    )
                    .help("keep `owned` if C frees it later, `borrowed(from = …)` if C had it before");
                return None;
            }
            (Some(owned), None) => self.lower_owned_slot(diagnostics, item, clause, &keys, owned, to)?,
            (None, Some(borrowed)) => self.lower_lent_slot(diagnostics, item, clause, &keys, borrowed, to)?,
            (None, None) => self.lower_plain_slot(diagnostics, item, clause, &keys, to)?,
        };
        let Type::Ptr(pointer) = bare(item.ty) else { return None };
        let anonymous = syn::Lifetime::new("'_", proc_macro2::Span::call_site());
        let slot = raw_type(self.subject.context.names, &pointer.elem, &anonymous);
        Some(CallbackRole::Out(CallbackOut { value, slot, valid, nullable: keys.has("nullable"), span: item.span }))
    }

    fn lower_plain_slot(
        &self,
        diagnostics: &mut Diagnostics,
        item: &Item<'_>,
        clause: &Written,
        keys: &Keys,
        to: &CType,
    ) -> Option<CallbackGiven> {
        if let Some(key) = keys.iter().find(|key| key.key != "valid") {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    key.span,
                    format!("`#[out({})]` does not say whose it is that the closure leaves in {}", key.key, item.text),
                )
                .help("add `owned` if C frees it later, `borrowed(from = p)` if it is part of what C passes as `p`");
            return None;
        }
        match to {
            CType::Scalar(ty) | CType::Byte(ty) | CType::Array(.., ty) => Some(CallbackGiven::Plain(ty.clone())),
            CType::Pointer { .. } => {
                diagnostics
                    .error(
                        &code::NESTED_POINTER,
                        item.span,
                        format!("what the closure leaves in {} is a pointer, and `#[out]` does not say who owns it", item.text),
                    )
                    .help("write `#[out(owned)]` if C frees it later, `#[out(borrowed(from = p))]` if it is part of what C passes as `p`");
                None
            }
            CType::Foreign(_) => {
                let help = format!("write `#[borrowed(exclusive)] {}` if the closure changes the object", item.ident);
                report_by_value(diagnostics, &item.text, item.span, &help);
                None
            }
            CType::Poisoned => None,
            _ => {
                wrong_type(diagnostics, item, clause, "write the type of what the closure leaves there: `*mut T`");
                None
            }
        }
    }

    fn lower_owned_slot(
        &self,
        diagnostics: &mut Diagnostics,
        item: &Item<'_>,
        clause: &Written,
        keys: &Keys,
        owned: &Argument,
        to: &CType,
    ) -> Option<CallbackGiven> {
        let other = keys.among(&["cstr", "buffer"]).first().map(|key| (key.span, key.key.to_string()));
        let inner = owned.group.as_ref().map(|_| (owned.span, "owned(…)".to_owned()));
        if let Some((span, word)) = inner.or(other) {
            diagnostics
                .error(
                    &code::UNAVAILABLE_CLAUSE,
                    span,
                    format!(
                        "`{word}` for an owner that the closure leaves in {} is not part of this version",
                        item.text
                    ),
                )
                .help("write `#[out(owned)]`, for an object of a `type` of the block that has a free function");
            return None;
        }
        match to {
            CType::Pointer { mutable: true, to } => match &**to {
                CType::Foreign(ty) if report_lifetimes(diagnostics, ty, item.span, &item.text) => None,
                CType::Foreign(ty) => {
                    let owner = CallbackOwner { ty: ty.clone(), nullable: keys.has("nullable"), span: item.span };
                    Some(CallbackGiven::Owned(owner))
                }
                CType::Poisoned => None,
                _ => {
                    wrong_type(
                        diagnostics,
                        item,
                        clause,
                        "declare what it points to as a `type` of the block, with its free function",
                    );
                    None
                }
            },
            CType::Poisoned => None,
            _ => {
                wrong_type(diagnostics, item, clause, "write `*mut *mut X`: C gets an owner there");
                None
            }
        }
    }

    fn lower_lent_slot(
        &self,
        diagnostics: &mut Diagnostics,
        item: &Item<'_>,
        clause: &Written,
        keys: &Keys,
        borrowed: &Argument,
        to: &CType,
    ) -> Option<CallbackGiven> {
        let from = self.lower_lenders(diagnostics, item, borrowed)?;
        let CType::Pointer { to, .. } = to else {
            if !matches!(to, CType::Poisoned) {
                wrong_type(diagnostics, item, clause, "write a pointer to a pointer: C gets an address there");
            }
            return None;
        };
        let what = match (keys.get("cstr"), keys.get("buffer"), &**to) {
            (_, _, CType::Poisoned) => return None,
            (Some(_), Some(buffer), _) => {
                diagnostics
                    .error(
                        &code::CONFLICTING_CLAUSE,
                        buffer.span,
                        format!("what the closure leaves in {} is both `cstr` and `buffer`", item.text),
                    )
                    .help("keep `cstr` if C reads up to a NUL, `buffer(len = *n)` if it gets the length");
                return None;
            }
            (Some(_), None, CType::Byte(_)) => CallbackLent::Text,
            (Some(_), None, CType::Scalar(ty)) if is_byte(ty) => CallbackLent::Text,
            (Some(text), None, _) => {
                report_not_text(diagnostics, &item.text, text.span);
                return None;
            }
            (None, Some(buffer), to) => {
                let element = buffer_element(diagnostics, &item.text, to, buffer.span)?;
                let length = self.lower_slot_len(diagnostics, item, buffer)?;
                CallbackLent::Elements { element, length }
            }
            (None, None, CType::Foreign(ty)) if report_lifetimes(diagnostics, ty, item.span, &item.text) => {
                return None;
            }
            (None, None, CType::Foreign(ty)) => CallbackLent::Object(ty.clone()),
            (None, None, _) => {
                wrong_type(
                    diagnostics,
                    item,
                    clause,
                    "add `cstr` if C reads text there, `buffer(len = *n)` for memory, where `n: *mut` takes the length",
                );
                return None;
            }
        };
        Some(CallbackGiven::Lent { what, from })
    }

    /// `borrowed(from = p)`, `borrowed(from = [p, q])`
    fn lower_lenders(
        &self,
        diagnostics: &mut Diagnostics,
        item: &Item<'_>,
        borrowed: &Argument,
    ) -> Option<Vec<(usize, proc_macro2::Span)>> {
        let keys = Keys::read(diagnostics, "borrowed", borrowed.group.clone().unwrap_or_default(), &["from"]);
        if keys.incomplete {
            return None;
        }
        let Some(from) = keys.get("from") else {
            diagnostics
                .error(
                    &code::MISSING_BORROW_SOURCE,
                    borrowed.span,
                    format!("what the closure leaves in {} is borrowed, and nothing says from what", item.text),
                )
                .help("write `borrowed(from = p)`, with the parameter of the callback that lends it");
            return None;
        };
        let trees: Vec<proc_macro2::TokenTree> = from.value.clone().into_iter().flatten().collect();
        let pieces = match trees.as_slice() {
            [proc_macro2::TokenTree::Group(group)] => split_arguments(group.stream()),
            _ => vec![trees.into_iter().collect()],
        };
        let mut lenders = Vec::new();
        for piece in pieces {
            let name = read_name(diagnostics, "from", from.span, Some(&piece))?;
            lenders.push((self.resolve(diagnostics, "from", &name)?, name.span));
        }
        Some(lenders)
    }

    /// `buffer(len = *n)`
    fn lower_slot_len(&self, diagnostics: &mut Diagnostics, item: &Item<'_>, buffer: &Argument) -> Option<usize> {
        let keys = Keys::read(diagnostics, "buffer", buffer.group.clone().unwrap_or_default(), &["len"]);
        if keys.incomplete {
            return None;
        }
        let Some(len) = keys.get("len") else {
            diagnostics
                .error(
                    &code::UNKNOWN_LENGTH,
                    buffer.span,
                    format!("nothing says where C gets the length of what the closure leaves in {}", item.text),
                )
                .help("name the parameter that takes it: `len = *n`, with `n: *mut usize`");
            return None;
        };
        match read_length(diagnostics, "`len`", len)? {
            WrittenLength::Pointer(name) => self.resolve(diagnostics, "len", &name),
            _ => {
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        len.span,
                        format!("the length of what the closure leaves in {} is left in a slot too", item.text),
                    )
                    .help("write `len = *n`, with `n: *mut usize`");
                None
            }
        }
    }
}
