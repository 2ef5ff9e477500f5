//! What a header says of how long pointers are kept: clang's `noescape`, `lifetimebound`, `lifetime_capture_by`.

use contract_model::ir::{Keeper, Lender, Parameter, Role, Scope, Transfer};
use syn::Lifetime;
use syn::ext::IdentExt;

use super::attributes::{Attributes, Fixed};
use crate::finding::{Finding, Place};

/// Compares what is kept with what the header says of it.
pub(super) fn compare(at: &Attributes<'_>, fixed: &[Fixed<'_>], findings: &mut Vec<Finding>) {
    for subject in fixed {
        for attribute in &subject.theirs.attributes {
            let says = attribute.shown();
            match attribute.name.as_str() {
                "noescape" => findings.extend(not_kept(at, subject, &says)),
                "lifetimebound" => findings.extend(lender(at, subject, &says)),
                "lifetime_capture_by" => {
                    let keepers = attribute.arguments.iter().filter(|keeper| *keeper != "this");
                    findings.extend(keepers.filter_map(|keeper| kept(at, fixed, subject, keeper, &says)));
                }
                _ => {}
            }
        }
    }
}

fn place(at: &Attributes<'_>, subject: &Fixed<'_>, label: &str) -> Place {
    at.comparison.file.place(subject.ours.span, label)
}

/// `noescape`: C does not keep it.
fn not_kept(at: &Attributes<'_>, subject: &Fixed<'_>, says: &str) -> Option<Finding> {
    let Fixed { ours, .. } = subject;
    let (name, ident) = (&at.declared.name, ours.ident.unraw());
    let callback = match &ours.role {
        Role::Callback(callback) => Some(callback),
        Role::UserData { of } => at.function[*of].role.callback(),
        _ => None,
    };
    let finding = if callback.is_some_and(|callback| callback.scope != Scope::Call) {
        Finding::error(
            "noescape",
            place(at, subject, "kept"),
            format!("C does not keep parameter `{ident}` of `{name}` in the header, and here it calls back later"),
        )
        .help("write `scope = call`")
    } else if ours.retained.is_some() || ours.stored.is_some() || ours.handed.is_some() {
        Finding::error(
            "noescape",
            place(at, subject, "kept"),
            format!("C does not keep parameter `{ident}` of `{name}` in the header, and here it does"),
        )
        .help("leave the clause out: it is lent for the call")
    } else if matches!(ours.role, Role::Unchecked(_)) {
        Finding::suggestion(
            "noescape",
            place(at, subject, ""),
            format!("the header says that C does not keep parameter `{ident}` of `{name}`"),
        )
        .help(format!(
            "write `#[borrowed]` before `{ident}`, or `#[cstr]` or `#[buffer(…)]` if it is text or several elements"
        ))
    } else {
        return None;
    };
    Some(finding.declared(at.there_at(subject.theirs, says)))
}

/// `lifetimebound`: what comes back lives in it.
fn lender(at: &Attributes<'_>, subject: &Fixed<'_>, says: &str) -> Option<Finding> {
    let Fixed { ours, id, .. } = subject;
    let (name, ident) = (&at.declared.name, ours.ident.unraw());
    let result = &at.function.result;
    let at_result = |label: &str| at.comparison.file.place(at.function.result_span, label);
    let carried = result.object().map(|object| object.lifetimes.as_slice()).unwrap_or_default();
    let help = format!("write `borrowed(from = {ident})` in `#[returns(…)]`");
    let finding = match &result.transfer {
        Transfer::Borrowed(borrow) => {
            let is_lender = borrow.lenders.iter().any(|lender| match lender {
                Lender::Parameter(lender) => lender == id,
                Lender::Lifetime(lifetime) => lifetimes(ours).contains(&lifetime),
            });
            if is_lender {
                return None;
            }
            Finding::error(
                "lifetimebound",
                at_result("borrowed from another one"),
                format!("what `{name}` gives lives in parameter `{ident}` in the header, and not here"),
            )
            .note("it could be used after its lender is gone")
            .help(help)
        }
        Transfer::Forever => Finding::error(
            "lifetimebound",
            at_result("forever"),
            format!("what `{name}` gives lives in parameter `{ident}` in the header, and here forever"),
        )
        .note("it could be used after its lender is gone")
        .help(help),
        Transfer::Owned { .. } => {
            let is_carried = ours.retained == Some(Keeper::Result)
                || ours.stored.is_some()
                || matches!(ours.role, Role::Consumed(_) | Role::UpRefs { .. } | Role::Handed { .. })
                || lifetimes(ours).iter().any(|lifetime| carried.contains(lifetime));
            if is_carried {
                return None;
            }
            Finding::error(
                "lifetimebound",
                at_result("owned"),
                format!("what `{name}` gives depends on parameter `{ident}` in the header, and here it has no lifetime of it"),
            )
            .note("it could be used after what it depends on is gone")
            .help(format!("give its type a lifetime, and write `#[retained(by = return)]` before `{ident}`"))
        }
        Transfer::Unchecked => Finding::suggestion(
            "lifetimebound",
            at_result(""),
            format!("the header says that what `{name}` gives lives in parameter `{ident}`"),
        )
        .help(format!("write `#[returns(borrowed(from = {ident}))]`")),
        _ => return None,
    };
    Some(finding.declared(at.there_at(subject.theirs, says)))
}

/// `lifetime_capture_by(x)`: C keeps it in `x`; in `global` or `unknown`, for who knows how long.
fn kept(at: &Attributes<'_>, fixed: &[Fixed<'_>], subject: &Fixed<'_>, keeper: &str, says: &str) -> Option<Finding> {
    let Fixed { ours, .. } = subject;
    let (name, ident) = (&at.declared.name, ours.ident.unraw());
    let by = fixed.iter().find(|other| other.theirs.name.as_deref() == Some(keeper));
    let (clause, wherein) = match by {
        Some(by) => (format!("#[retained(by = {})]", by.ours.ident.unraw()), format!("in `{}`", by.ours.ident.unraw())),
        None if ["global", "unknown"].contains(&keeper) => ("#[retained(forever)]".to_owned(), "forever".to_owned()),
        None => return None,
    };
    let is_given = ours.stored.is_some()
        || ours.handed.is_some()
        || matches!(ours.role, Role::Consumed(_) | Role::UpRefs { .. })
        || ours.role.callback().is_some_and(|callback| callback.scope != Scope::Call);
    let is_named = match (&ours.retained, by) {
        (Some(Keeper::Forever), _) => true,
        (Some(Keeper::Parameter(id)), Some(by)) => *id == by.id,
        (_, Some(by)) => {
            let own = by.ours.role.object().map(|object| object.lifetimes.as_slice()).unwrap_or_default();
            ours.role.lifetime().is_some_and(|lifetime| own.contains(lifetime))
        }
        _ => false,
    };
    if is_given || is_named {
        return None;
    }
    let finding = match &ours.role {
        Role::Unchecked(_) => Finding::suggestion(
            "lifetime-capture",
            place(at, subject, ""),
            format!("the header says that C keeps parameter `{ident}` of `{name}` {wherein}"),
        ),
        Role::Reference(_)
        | Role::Text { .. }
        | Role::Buffer(_)
        | Role::Pointers(_)
        | Role::Unique { .. }
        | Role::Callback(_) => {
            let here = if ours.retained.is_some() { "in something else" } else { "for the call alone" };
            Finding::error(
                "lifetime-capture",
                place(at, subject, ""),
                format!("C keeps parameter `{ident}` of `{name}` {wherein} in the header, and here {here}"),
            )
            .note("C would use it after Rust has taken it back")
        }
        _ => return None,
    };
    Some(finding.declared(at.there_at(subject.theirs, says)).help(format!("write `{clause}` before `{ident}`")))
}

/// The lifetimes that an argument has.
fn lifetimes(parameter: &Parameter) -> Vec<&Lifetime> {
    let own = parameter.role.lifetime();
    let of_type = parameter.role.object().map(|object| object.lifetimes.as_slice()).unwrap_or_default();
    own.into_iter().chain(of_type).collect()
}
