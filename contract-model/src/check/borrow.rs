//! Borrowed results: who can lend, what is exclusive, what lasts for ever. What ends a borrow is checked in `until`.

use proc_macro2::Span;
use syn::Lifetime;

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Access, Borrow, Contract, Function, Keeper, Lender, Parameter, ParameterId, Returned, Role, Shape, Threads,
    Transfer,
};

use super::parents::can_tie;
use super::words;

/// Only what is still there after the call can lend: a reference, a buffer, a text.
///
/// ```text
/// #[returns(cstr, borrowed(from = code))] fn message(code: c_int) -> *const c_char;
/// ```
pub(super) fn check_lenders(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        for returned in function.returned() {
            check_same_as(diagnostics, function, &returned);
            let Some(borrow) = returned.value.borrow() else { continue };
            for lender in &borrow.lenders {
                let Lender::Parameter(id) = lender else { continue };
                let Some(why) = why_not_lender(&function[*id]) else { continue };
                diagnostics
                    .error(
                        &code::LENDER,
                        returned.span,
                        format!("{} cannot be borrowed from `{}`, which {why}", words::returned(function, returned.place), function[*id].ident),
                    )
                    .help("name a parameter that is a reference, a buffer or a text; `copied` if C may overwrite it, `borrowed(forever)` if it never changes");
            }
        }
    }
}

/// `same_as(a)` gives back what went in: a reference as its reborrow, an owner as the owner.
fn check_same_as(diagnostics: &mut Diagnostics, function: &Function, returned: &Returned<'_>) {
    let Transfer::SameAs(id) = returned.value.transfer else { return };
    if matches!(function[id].role, Role::Consumed(_)) {
        return;
    }
    let Some(why) = why_not_lender(&function[id]) else { return };
    diagnostics
        .error(
            &code::LENDER,
            returned.span,
            format!(
                "{} cannot be the same as `{}`, which {why}",
                words::returned(function, returned.place),
                function[id].ident
            ),
        )
        .help("name a parameter that is a reference, a buffer, a text, or consumed");
}

/// Why a parameter cannot lend, if it cannot.
pub(super) fn why_not_lender(parameter: &Parameter) -> Option<&'static str> {
    if parameter.stored.is_some() {
        return Some("is handed over, and dropped with what keeps it");
    }
    if parameter.handed.is_some() {
        return Some("belongs to C after the call");
    }
    match &parameter.role {
        Role::Reference(_) | Role::Unique { .. } | Role::Text { .. } | Role::Buffer(_) | Role::Poisoned => None,
        Role::InOut(inout) if inout.lifetime.is_some() => None, // a buffer of which a result is the written part
        Role::Value(_) | Role::Length { .. } => Some("is a value, not memory"),
        Role::Fd { .. } => Some("is a number, not memory"),
        Role::Consumed(_) => Some("belongs to C after the call"),
        Role::UpRefs { .. } => Some("C keeps a count of"),
        Role::Replaced { .. } => Some("is replaced by the call"),
        Role::Out(_) | Role::InOut(_) => Some("is filled by the call"),
        Role::Handed { .. } => Some("belongs to C after the call"),
        Role::Null | Role::Fixed { .. } | Role::Destroy { .. } | Role::UserData { .. } => Some("no caller gives"),
        Role::Callback(_) | Role::OfSlot(_) => Some("is a function that C calls"),
        Role::Pointers(_) => Some("is an array that may be made for the call"),
        Role::Cursor(_) => Some("is moved on by the call"),
        Role::Unchecked(_) => Some("is a raw pointer, which has no lifetime"),
    }
}

/// A `&mut` result needs its lender exclusively, and is the only result from it: else there would be two ways to the
/// same object.
///
/// ```text
/// #[returns(borrowed(exclusive, from = list))] fn first(list: &list) -> *mut item;
/// ```
pub(super) fn check_exclusive_results(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        let mut reported = false;
        for returned in function.returned() {
            let Some(borrow) = returned.value.borrow().filter(|borrow| borrow.exclusive) else { continue };
            reported |= report_shared_lender(diagnostics, contract, function, &returned, borrow);
        }
        if !reported && !report_second_result(diagnostics, function) {
            report_kept(diagnostics, function);
        }
    }
}

fn report_shared_lender(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    function: &Function,
    returned: &Returned<'_>,
    borrow: &Borrow,
) -> bool {
    for lender in &borrow.lenders {
        let subject = words::returned(function, returned.place);
        match lender {
            Lender::Lifetime(lifetime) => {
                diagnostics
                    .error(&code::EXCLUSIVE_RESULT, returned.span, format!("{subject} is exclusive, and borrowed from a lifetime, `{}`", lifetime))
                    .note("whatever the lifetime stands for is shared with others: they could get a second `&mut` to the same object")
                    .help("borrow from an exclusive parameter: `borrowed(exclusive, from = x)`, `x: &mut T`");
                return true;
            }
            Lender::Parameter(id) => {
                let role = &function[*id].role;
                let can_lend =
                    matches!(role, Role::Reference(_) | Role::Unique { .. } | Role::Buffer(_) | Role::Text { .. });
                let exclusive = match role {
                    Role::Buffer(buffer) => buffer.access == Access::Exclusive,
                    _ => role.is_exclusive(),
                };
                if !can_lend || exclusive {
                    continue;
                }
                let name = &function[*id].ident;
                let diagnostic = diagnostics.error(
                    &code::EXCLUSIVE_RESULT,
                    returned.span,
                    format!("{subject} is exclusive, but its lender `{name}` is shared"),
                );
                diagnostic.note("a second call would give a second `&mut` to the same object");
                match role.object() {
                    Some(ty) if !contract[ty.id].is_counted() => {
                        diagnostic.help(format!("write `{name}: &mut {}`", words::foreign(contract, ty)));
                    }
                    Some(ty) => {
                        diagnostic.help(format!("write `#[unique] {name}: *mut {}`", words::foreign(contract, ty)));
                    }
                    None => {}
                }
                diagnostic.help("or leave `exclusive` out: the result is then `&T`");
                return true;
            }
        }
    }
    false
}

/// Something that a wrapper gives back and that refers to what it was lent.
struct Referring<'a> {
    subject: String,
    span: Span,
    /// The parameters that it is known to be from.
    lenders: Vec<ParameterId>,
    /// Lifetimes that it has.
    lifetimes: Vec<&'a Lifetime>,
    exclusive: bool,
}

impl Referring<'_> {
    fn shares_lender_with(&self, other: &Self) -> bool {
        self.lenders.iter().any(|lender| other.lenders.contains(lender))
            || self.lifetimes.iter().any(|lifetime| other.lifetimes.iter().any(|other| other.ident == lifetime.ident))
    }
}

/// An exclusive result from what an argument keeps as well: the lender's lifetime is one of that argument's type.
fn report_kept(diagnostics: &mut Diagnostics, function: &Function) {
    for one in referring(function).filter(|one| one.exclusive) {
        let mut others = function.parameters_with_ids().filter(|(id, _)| !one.lenders.contains(id));
        let keeps = |parameter: &Parameter| {
            let mut own = parameter.role.objects().into_iter().flat_map(|ty| &ty.lifetimes);
            own.any(|own| can_tie(own) && one.lifetimes.iter().any(|lifetime| lifetime.ident == own.ident))
        };
        let Some((_, keeper)) = others.find(|(_, parameter)| keeps(parameter)) else { continue };
        diagnostics
            .error(
                &code::EXCLUSIVE_RESULT,
                one.span,
                format!("{} is exclusive, but `{}` keeps what it is from", one.subject, keeper.ident),
            )
            .note("what is done through the result could end what C keeps there")
            .help("return nothing, or lend the result from another parameter");
        return;
    }
    for one in referring(function) {
        let mut lent = one.lenders.iter().map(|id| &function[*id]);
        let Some(kept) = lent.find(|parameter| is_kept_exclusively(parameter, &one.lenders)) else { continue };
        diagnostics
            .error(
                &code::LENDER,
                one.span,
                format!("{} cannot be borrowed from `{}`, which C keeps and may write", one.subject, kept.ident),
            )
            .note("the caller would read or write it through the result while C uses it")
            .help("return nothing, or write `#[borrowed(shared)]` on the parameter if C only reads it");
        return;
    }
}

/// Whether C keeps it exclusively past the call, in something that the result does not borrow as well.
fn is_kept_exclusively(parameter: &Parameter, lenders: &[ParameterId]) -> bool {
    let exclusive = match &parameter.role {
        Role::Buffer(buffer) => buffer.access == Access::Exclusive,
        role => role.is_exclusive(),
    };
    let is_locked = matches!(parameter.retained, Some(Keeper::Parameter(keeper)) if lenders.contains(&keeper));
    exclusive && parameter.retained.is_some() && !is_locked
}

/// An exclusive result and another one from the same lender.
fn report_second_result(diagnostics: &mut Diagnostics, function: &Function) -> bool {
    let all: Vec<Referring<'_>> = referring(function).collect();
    for (at, one) in all.iter().enumerate() {
        let before = all.iter().take(at);
        let Some(other) =
            before.into_iter().find(|other| (one.exclusive || other.exclusive) && one.shares_lender_with(other))
        else {
            continue;
        };
        let exclusive = if one.exclusive { one } else { other };
        let second = if one.exclusive { other } else { one };
        diagnostics
            .error(
                &code::EXCLUSIVE_RESULT,
                exclusive.span,
                format!("{} is exclusive, but {} is from the same lender", exclusive.subject, second.subject),
            )
            .note("two results of one call would reach the same object, one of them exclusively")
            .help("lend each from a parameter of its own, or declare the C function twice, each time with `#[null]` for one of them");
        return true;
    }
    false
}

/// What a wrapper gives back that refers to what it was lent.
fn referring(function: &Function) -> impl Iterator<Item = Referring<'_>> {
    let values = function.returned().filter_map(|returned| {
        let mut referring = Referring {
            subject: words::returned(function, returned.place),
            span: returned.span,
            lenders: Vec::new(),
            lifetimes: Vec::new(),
            exclusive: false,
        };
        match &returned.value.transfer {
            Transfer::Borrowed(borrow) => {
                referring.lifetimes.push(&borrow.lifetime);
                referring.exclusive = borrow.exclusive;
                let lent = borrow.lenders.iter().filter_map(|lender| match lender {
                    Lender::Parameter(id) => function[*id].role.lifetime(),
                    Lender::Lifetime(lifetime) => Some(lifetime),
                });
                referring.lifetimes.extend(lent);
                referring.lenders = borrow
                    .lenders
                    .iter()
                    .filter_map(|lender| match lender {
                        Lender::Parameter(id) => Some(*id),
                        Lender::Lifetime(_) => None,
                    })
                    .collect();
            }
            Transfer::SameAs(id) => {
                // The owner of a consumed argument comes back as an owner, a reference as its reborrow.
                referring.exclusive = match &function[*id].role {
                    Role::Reference(reference) => reference.access == Access::Exclusive,
                    // Of a buffer with a written part, that part alone comes back.
                    Role::Buffer(buffer) if buffer.uninit || buffer.written.is_some() => return None,
                    Role::Buffer(buffer) => buffer.access == Access::Exclusive,
                    _ => false,
                };
                referring.lifetimes.extend(function[*id].role.lifetime());
                referring.lenders.push(*id);
            }
            Transfer::Owned { .. } | Transfer::Copied => {
                referring.lifetimes.extend(returned.value.object().into_iter().flat_map(|ty| &ty.lifetimes));
            }
            _ => return None,
        }
        Some(referring)
    });
    let written = function.parameters_with_ids().filter_map(|(id, parameter)| {
        let is_written = match &parameter.role {
            Role::Buffer(buffer) => buffer.uninit || buffer.written.is_some(),
            Role::InOut(inout) => matches!(&inout.value.shape, Shape::Buffer(buffer) if buffer.written_return),
            _ => false,
        };
        is_written.then(|| Referring {
            subject: format!("the written part of `{}`", parameter.ident),
            span: parameter.span,
            lenders: vec![id],
            lifetimes: parameter.role.lifetime().into_iter().collect(),
            exclusive: true,
        })
    });
    values.chain(written)
}

/// What is borrowed forever is the same object for every thread.
///
/// ```text
/// type method;
/// #[returns(borrowed(forever))] fn default_method() -> *const method;
/// ```
pub(super) fn check_forever(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        for returned in function.returned() {
            let Some(ty) = returned.value.object().filter(|_| matches!(returned.value.transfer, Transfer::Forever))
            else {
                continue;
            };
            if contract[ty.id].threads == Threads::SendSync || contract[ty.id].is_declared() {
                continue;
            }
            let name = &contract[ty.id].ident;
            diagnostics
                .error(
                    &code::FOREVER_SHARED,
                    returned.span,
                    format!("{} is borrowed forever, but type `{name}` is not `thread(send, sync)`", words::returned(function, returned.place)),
                )
                .note("every thread that calls it gets the same object")
                .help(format!("write `#[thread(send, sync)] type {name};` if C documents that, or make it an `unsafe fn` with `#[unchecked]`"));
        }
    }
}

/// `ends` can only speak of what the call has to itself.
///
/// ```text
/// #[ends(list)] fn list_clear(list: &list);
/// ```
pub(super) fn check_ends(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        for id in &function.ends {
            let parameter = &function[*id];
            if parameter.role.is_exclusive() || matches!(parameter.role, Role::Poisoned) {
                continue;
            }
            let diagnostic = diagnostics.error(
                &code::ENDS_SHARED,
                parameter.span,
                format!(
                    "`{}` ends what was borrowed from `{}`, but does not take it exclusively",
                    function.ident, parameter.ident
                ),
            );
            diagnostic.note("safe code could call it while such a borrow is alive");
            match parameter.role.object() {
                Some(ty) if contract[ty.id].is_counted() => {
                    diagnostic.help(format!(
                        "write `#[unique] {}: *mut {}` if C allows it only while nobody else holds the object",
                        parameter.ident,
                        words::foreign(contract, ty)
                    ));
                }
                Some(ty) => {
                    diagnostic.help(format!("write `{}: &mut {}`", parameter.ident, words::foreign(contract, ty)));
                }
                None => {
                    diagnostic.help("name a parameter that is `&mut` or consumed");
                }
            }
        }
    }
}
