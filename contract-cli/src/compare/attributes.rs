//! What a header's attributes say of pointers, held against the clauses: what contradicts a clause is an error, what no clause
//! says is a suggestion.

use contract_model::ir::{
    Empty, End, Function, FunctionId, Home, Ownership, Parameter, ParameterId, Role, Test, Transfer,
};
use syn::ext::IdentExt;

use super::{Comparison, lifetimes, sizes};
use crate::finding::{Finding, Place};
use crate::fix::{self, Edit};
use crate::header::{CAttribute, CFunction, CParameter, Nullability};

/// Compares the clauses of a function with its attributes in C.
pub(super) fn compare(comparison: &Comparison<'_>, id: FunctionId, declared: &CFunction, findings: &mut Vec<Finding>) {
    let function = &comparison.contract[id];
    let at = Attributes { comparison, id, function, declared };
    at.release(findings);
    at.null_results(findings);
    at.unused_result(findings);
    let parameters = declared.parameters.as_deref().unwrap_or_default();
    let ours = function.parameters_with_ids().filter(|(_, parameter)| !(parameter.absent || parameter.variadic));
    let fixed: Vec<Fixed<'_>> = ours.zip(parameters).map(|((id, ours), theirs)| Fixed { id, ours, theirs }).collect();
    if function.fixed_parameters().count() != parameters.len() {
        return; // reported
    }
    for (position, Fixed { ours, theirs, .. }) in fixed.iter().enumerate() {
        at.null_argument(ours, position, theirs.nullability, findings);
        at.taken(ours, position, findings);
    }
    sizes::compare(&at, &fixed, findings);
    lifetimes::compare(&at, &fixed, findings);
}

/// A parameter on both sides.
pub(super) struct Fixed<'a> {
    pub(super) id: ParameterId,
    pub(super) ours: &'a Parameter,
    pub(super) theirs: &'a CParameter,
}

/// A function on both sides.
pub(super) struct Attributes<'a> {
    pub(super) comparison: &'a Comparison<'a>,
    id: FunctionId,
    pub(super) function: &'a Function,
    pub(super) declared: &'a CFunction,
}

impl Attributes<'_> {
    /// The header's attributes of this name.
    pub(super) fn named<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s CAttribute> {
        self.declared.attributes.iter().filter(move |attribute| attribute.name == name)
    }

    /// The place in the header, with what it says there.
    pub(super) fn there(&self, says: &str) -> Option<Place> {
        self.comparison.header.place(self.declared.origin, &self.declared.name, format!("`{says}`"))
    }

    /// The same, at a parameter.
    pub(super) fn there_at(&self, parameter: &CParameter, says: &str) -> Option<Place> {
        let name = parameter.name.as_deref().unwrap_or(&self.declared.name);
        self.comparison.header.place(parameter.origin, name, format!("`{says}`"))
    }

    /// A suggestion with the change that a clause in place of `#[unchecked]` makes.
    pub(super) fn replacing_unchecked(&self, finding: Finding, parameter: &Parameter, clause: &str) -> Finding {
        let start = parameter.span.byte_range().start;
        finding.fixed_by(fix::unchecked_before(&self.comparison.file.text, start, clause))
    }

    /// `malloc(f)`: the result is the caller's, to be ended by `f`.
    fn release(&self, findings: &mut Vec<Finding>) {
        let Comparison { contract, file, .. } = *self.comparison;
        let (function, name) = (self.function, &self.declared.name);
        let frees: Vec<(&CAttribute, &str)> = self
            .named("malloc")
            // `malloc(f, 2)`: it is not the first argument that `f` ends.
            .filter(|attribute| attribute.arguments.get(1).is_none_or(|position| position == "1"))
            .filter_map(|attribute| {
                let free = attribute.arguments.first()?;
                // glibc names gcc's own, which is the same function.
                Some((attribute, free.strip_prefix("__builtin_").unwrap_or(free)))
            })
            .collect();
        let Some((attribute, free)) = frees.first() else { return };
        let says = attribute.shown();
        let place = |label: &str| file.place(function.result_span, label);
        let help = match function.result.object() {
            Some(_) => format!("write `#[returns(owned)]`, and `#[owned_by_c(free = {free})]` on the type"),
            None => format!("write `owned(free = {free})` in `#[returns(…)]`"),
        };
        match &function.result.transfer {
            Transfer::Owned { free: own, .. } => {
                let of_type = function.result.object().map(|object| &contract[object.id].ownership);
                let ours = match (own, of_type) {
                    (Some(own), _) | (None, Some(Ownership::Owned { free: own, .. })) => &contract[*own].symbol,
                    _ => return,
                };
                if !frees.iter().any(|(_, free)| free == ours) {
                    let finding = Finding::error(
                        "free-function",
                        place(&format!("freed by `{ours}`")),
                        format!("what `{name}` gives is freed by `{ours}` here, and by `{free}` in the header"),
                    );
                    findings.push(
                        finding
                            .declared(self.there(&says))
                            .note("another function may free it into another heap")
                            .help(help),
                    );
                }
            }
            Transfer::Unchecked => findings.push(
                Finding::suggestion(
                    "free-function",
                    place(""),
                    format!("the header says that `{free}` frees what `{name}` gives"),
                )
                .declared(self.there(&says))
                .help(help),
            ),
            Transfer::Poisoned | Transfer::SameAs(_) | Transfer::Replaces(_) => {}
            Transfer::Value | Transfer::Status | Transfer::Borrowed(_) | Transfer::Forever | Transfer::Copied => {
                let finding = Finding::error(
                    "free-function",
                    place("not owned"),
                    format!("what `{name}` gives is not owned here, and the header says that `{free}` frees it"),
                );
                findings.push(finding.declared(self.there(&says)).note("nobody would free it").help(help));
            }
        }
    }

    /// `returns_nonnull`, `_Nonnull`, `_Nullable` on the result.
    fn null_results(&self, findings: &mut Vec<Finding>) {
        let Comparison { file, .. } = *self.comparison;
        let (function, name) = (self.function, &self.declared.name);
        let fails = function.failure.as_ref().is_some_and(|failure| matches!(failure.test, Test::Null));
        let ends = function.end.as_ref().is_some_and(|end| matches!(end, End::Null));
        let never =
            self.named("returns_nonnull").next().is_some() || self.declared.nullability == Some(Nullability::NonNull);
        let says = if self.declared.nullability.is_some() { "_Nonnull" } else { "returns_nonnull" };
        if never && (fails || ends) {
            let (clause, span) =
                if fails { ("fails(null)", function.failure_span) } else { ("end(null)", function.end_span) };
            findings.push(
                Finding::error(
                    "returns-nonnull",
                    file.place(span, ""),
                    format!("`{name}` never returns NULL in the header, and `#[{clause}]` says what NULL means"),
                )
                .declared(self.there(says))
                .help(format!("leave `#[{clause}]` out")),
            );
        } else if never && function.result.nullable {
            findings.push(
                Finding::suggestion(
                    "returns-nonnull",
                    file.place(function.result_span, ""),
                    format!("the header says that `{name}` never returns NULL"),
                )
                .declared(self.there(says))
                .help("leave `nullable` out: the wrapper gives no `Option` then")
                .fixed_by(fix::word_in_list(
                    &file.text,
                    function.result_span.byte_range().start,
                    "nullable",
                )),
            );
        }
        let is_pointer = matches!(function.raw_result, Some(syn::Type::Ptr(_)));
        let is_described = !matches!(function.result.transfer, Transfer::Unchecked | Transfer::Poisoned);
        if self.declared.nullability == Some(Nullability::Nullable)
            && is_pointer
            && is_described
            && !(fails || ends || function.result.nullable)
        {
            findings.push(
                Finding::error(
                    "returns-nullable",
                    file.place(function.result_span, ""),
                    format!("`{name}` may return NULL in the header, and here it never does"),
                )
                .declared(self.there("_Nullable"))
                .note("the wrapper would panic")
                .help("write `nullable` in `#[returns(…)]`, or `#[fails(null)]` on the function"),
            );
        }
    }

    /// `warn_unused_result`: what it returns must be looked at.
    fn unused_result(&self, findings: &mut Vec<Finding>) {
        let function = self.function;
        let is_kept = function.is_fallible()
            || function.end.is_some()
            || matches!(function.result.transfer, Transfer::Owned { .. })
            || function.carried.rest.iter().any(|attribute| attribute.path().is_ident("must_use"))
            || function.home == Home::Nowhere;
        if is_kept || self.named("warn_unused_result").next().is_none() {
            return;
        }
        let name = &self.declared.name;
        findings.push(
            Finding::suggestion(
                "unused-result",
                self.comparison.file.place(function.ident.span(), ""),
                format!("the header says that what `{name}` returns must be looked at"),
            )
            .declared(self.there("warn_unused_result"))
            .help("write `#[fails(…)]` if it says whether the call went well, else `#[must_use]`")
            .fixed_by(fix::attribute_before(
                &self.comparison.file.text,
                function.ident.span().byte_range().start,
                "#[must_use]",
            )),
        );
    }

    /// `nonnull`, `_Nonnull`, `_Nullable` on a parameter.
    fn null_argument(
        &self,
        parameter: &Parameter,
        position: usize,
        written: Option<Nullability>,
        findings: &mut Vec<Finding>,
    ) {
        let (file, name, ident) = (self.comparison.file, &self.declared.name, parameter.ident.unraw());
        let listed = self
            .named("nonnull")
            .find(|attribute| attribute.arguments.is_empty() || attribute.positions().any(|named| named == position));
        let says = match (listed, written) {
            (Some(attribute), _) => attribute.shown(),
            (None, Some(Nullability::NonNull)) => "_Nonnull".to_owned(),
            (None, Some(Nullability::Nullable)) => {
                if takes_pointer(&parameter.role) && null_given(&parameter.role).is_none() {
                    findings.push(
                        Finding::suggestion(
                            "nullable",
                            file.place(parameter.span, ""),
                            format!("the header says that parameter `{ident}` of `{name}` may be NULL"),
                        )
                        .declared(self.there("_Nullable"))
                        .help(format!("write `#[nullable]` before `{ident}`: the wrapper takes an `Option` then"))
                        .fixed_by(self.nullable(parameter)),
                    );
                }
                return;
            }
            (None, None) => return,
        };
        let Some(clause) = null_given(&parameter.role) else { return };
        findings.push(
            Finding::error(
                "nonnull",
                file.place(parameter.span, ""),
                format!("parameter `{ident}` of `{name}` is never NULL in the header, and {clause} gives NULL"),
            )
            .declared(self.there(&says))
            .note("the C compiler takes it for granted, and leaves checks for NULL out"),
        );
    }

    /// The change that lets NULL in.
    fn nullable(&self, parameter: &Parameter) -> Option<Edit> {
        let written = parameter.type_span.byte_range();
        if !parameter.written_as_reference {
            let start = parameter.span.byte_range().start;
            return Some(Edit { range: start..start, text: "#[nullable] ".to_owned() });
        }
        let ty = self.comparison.file.text.get(written.clone())?;
        Some(Edit { range: written, text: format!("Option<{ty}>") })
    }

    /// Clang's `ownership_takes(family, n)` and `ownership_holds(family, n)`.
    fn taken(&self, parameter: &Parameter, position: usize, findings: &mut Vec<Finding>) {
        let named = |attribute: &&CAttribute| attribute.positions().any(|named| named == position);
        let (file, name, ident) = (self.comparison.file, &self.declared.name, parameter.ident.unraw());
        let takes = self.named("ownership_takes").find(named);
        let Some(attribute) = takes.or_else(|| self.named("ownership_holds").find(named)) else { return };
        let is_kept = parameter.retained.is_some() || parameter.stored.is_some() || parameter.handed.is_some();
        // A free function needs no clause: what it takes is gone.
        let frees = self.comparison.contract.release(self.id).is_some();
        let is_given = frees || matches!(parameter.role, Role::Consumed(_)) || (takes.is_none() && is_kept);
        if is_given || !takes_pointer(&parameter.role) {
            return;
        }
        findings.push(
            Finding::error(
                "ownership",
                file.place(parameter.span, "lent"),
                format!("parameter `{ident}` of `{name}` is lent here, and C takes it in the header"),
            )
            .declared(self.there(&attribute.shown()))
            .note("C would free it, or keep it, while Rust still owns it")
            .help(format!("write `#[consumed]` before `{ident}`")),
        );
    }
}

/// Whether what goes in is a pointer that clauses describe.
fn takes_pointer(role: &Role) -> bool {
    matches!(
        role,
        Role::Reference(_)
            | Role::Consumed(_)
            | Role::UpRefs { .. }
            | Role::Text { .. }
            | Role::Buffer(_)
            | Role::Unique { .. }
    )
}

/// What lets NULL through, in words.
fn null_given(role: &Role) -> Option<&'static str> {
    let nullable = match role {
        Role::Reference(reference) => reference.nullable,
        Role::Consumed(consumed) => consumed.nullable,
        Role::UpRefs { nullable, .. } | Role::Replaced { nullable, .. } | Role::Text { nullable, .. } => *nullable,
        Role::Buffer(buffer) => buffer.nullable,
        Role::Null => return Some("`#[null]`"),
        _ => false,
    };
    if nullable {
        return Some("`#[nullable]`");
    }
    (role.empty() == Some(Empty::Null)).then_some("`empty = null`")
}
