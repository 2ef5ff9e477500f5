//! What C has of an argument when a clause's call is made, and why that is not what the call takes.

use quote::ToTokens;
use syn::Type;

use super::Purpose;
use crate::diagnostics::Diagnostics;
use crate::ir::{
    Access, Argument, Call, Callback, Consumed, Contract, Fate, Function, OnFailure, Parameter, ParameterId, Pointee,
    Reference, Role, Shape, Transfer, TypeId, Valid,
};

/// Why an argument cannot be what the function takes.
pub(super) enum Problem {
    /// It is something else.
    Mismatch,
    /// It is gone by then, or not there yet.
    Gone(&'static str),
    /// It may be NULL, and the function does not take NULL.
    Null,
    /// The function does more than look at it.
    Harms(&'static str),
}

/// A call that a clause makes.
pub(super) struct Asking<'a> {
    pub(super) function: &'a Function,
    pub(super) call: &'a Call,
    pub(super) purpose: Purpose,
}

/// What C has of an argument when the call is made.
struct Given<'a> {
    object: Option<TypeId>,
    text: bool,
    raw: Option<&'a Type>,
    nullable: bool,
    exclusive: bool,
}

pub(super) fn problem_of(
    contract: &Contract,
    function: &Function,
    argument: &Argument,
    wanted: &Parameter,
    purpose: Purpose,
) -> Option<Problem> {
    if matches!(wanted.role, Role::Poisoned) {
        return None;
    }
    let given = match argument {
        Argument::Parameter(id) => match given_parameter(function, *id, purpose) {
            Ok(Some(given)) => given,
            Ok(None) => return None,
            Err(gone) => return Some(Problem::Gone(gone)),
        },
        Argument::Return if purpose == Purpose::Requirement => {
            return Some(Problem::Gone("is not there before the call"));
        }
        // A length is only asked of a pointer that is not null.
        Argument::Return => Given { nullable: purpose == Purpose::Detail, ..given_value(function, true) },
        Argument::Call(inner) if contract[inner.function].poisoned => return None,
        Argument::Call(inner) => given_value(&contract[inner.function], false),
    };
    let (fits, takes_null) = match &wanted.role {
        Role::Reference(Reference { to: Pointee::Foreign(ty), nullable, access, .. }) => {
            let is_harmed = *access == Access::Exclusive && (!given.exclusive || purpose == Purpose::Length);
            if is_harmed && given.object == Some(ty.id) {
                return Some(Problem::Harms("takes exclusively"));
            }
            (given.object == Some(ty.id), *nullable)
        }
        Role::Unique { .. } | Role::Consumed(_) | Role::UpRefs { .. } | Role::Replaced { .. } => {
            return Some(Problem::Harms("takes over"));
        }
        Role::Text { nullable, .. } => (given.text, *nullable),
        Role::Reference(Reference { to: Pointee::Plain(_), nullable, access: Access::Shared, .. }) => {
            (given.object.is_none() && same_type(given.raw, &wanted.raw), *nullable)
        }
        Role::Value(_) => (given.object.is_none() && same_type(given.raw, &wanted.raw), true),
        Role::Unchecked(_) => (true, true),
        _ => (false, true),
    };
    if !fits {
        return Some(Problem::Mismatch);
    }
    (given.nullable && !takes_null).then_some(Problem::Null)
}

/// What a parameter of the call is at that time; nothing for one that could not be understood.
fn given_parameter(function: &Function, id: ParameterId, purpose: Purpose) -> Result<Option<Given<'_>>, &'static str> {
    let parameter = &function[id];
    let raw = Some(&parameter.raw);
    let given = |object: Option<TypeId>, nullable: bool, exclusive: bool| Given {
        object,
        text: false,
        raw,
        nullable,
        exclusive,
    };
    match purpose {
        Purpose::Detail if parameter.handed.is_some_and(|handed| handed.on_failure == Some(OnFailure::Called)) => {
            return Err("is destroyed by a failed call");
        }
        Purpose::Detail if closure_of(function, id).is_some_and(|it| it.on_failure() == Some(OnFailure::Called)) => {
            return Err("is destroyed by a failed call");
        }
        Purpose::Length if parameter.handed.is_some() => return Err("belongs to C after the call"),
        Purpose::Length if closure_of(function, id).is_some_and(Callback::belongs_to_c) => {
            return Err("belongs to C after the call");
        }
        Purpose::Detail | Purpose::Length | Purpose::Requirement => {}
    }
    Ok(Some(match &parameter.role {
        Role::Poisoned => return Ok(None),
        Role::Consumed(_) if purpose == Purpose::Length => return Err("belongs to C after the call"),
        Role::Replaced { .. } if purpose == Purpose::Length => return Err("is replaced by the call"),
        Role::Out(_) if purpose == Purpose::Requirement => return Err("is only filled by the call"),
        Role::Out(out) if purpose == Purpose::Length && out.valid == Valid::Failure => {
            return Err("is only filled by a failure");
        }
        Role::Consumed(Consumed { on: Some(Fate::Always), .. }) if purpose == Purpose::Detail => {
            return Err("is gone after the call");
        }
        // Reported: nobody says what a failure does to it.
        Role::Consumed(Consumed { on: None, .. }) if purpose == Purpose::Detail => return Ok(None),
        Role::Consumed(Consumed { indirect: true, .. }) => given(None, false, false),
        Role::Consumed(consumed) => Given {
            text: matches!(consumed.shape, Shape::Text),
            ..given(object(&parameter.role), consumed.nullable, true)
        },
        Role::Reference(reference) => {
            given(object(&parameter.role), reference.nullable, reference.access == Access::Exclusive)
        }
        Role::Unique { access, .. } => given(object(&parameter.role), false, *access == Access::Exclusive),
        Role::UpRefs { nullable, .. } => given(object(&parameter.role), *nullable, false),
        Role::Replaced { nullable, .. } => given(object(&parameter.role), *nullable, true),
        Role::Text { nullable, .. } => Given { text: true, ..given(None, *nullable, false) },
        Role::Out(out) if out.valid == Valid::Always || purpose == Purpose::Length => Given {
            object: out.value.one_object().map(|ty| ty.id),
            text: matches!(out.value.shape, Shape::Text),
            raw: Some(&out.slot),
            nullable: out.value.nullable,
            exclusive: matches!(out.value.transfer, Transfer::Owned { .. }),
        },
        Role::Out(_) => return Err("is only filled by a success"),
        Role::Null => return Err("is always NULL"),
        Role::Value(_)
        | Role::Fd { .. }
        | Role::Length { .. }
        | Role::Buffer(_)
        | Role::Pointers(_)
        | Role::Cursor(_)
        | Role::InOut(_)
        | Role::Fixed { .. }
        | Role::Handed { .. }
        | Role::Destroy { .. }
        | Role::Callback(_)
        | Role::UserData { .. }
        | Role::Unchecked(_) => given(None, false, false),
    }))
}

/// The closure whose address a parameter carries.
fn closure_of(function: &Function, id: ParameterId) -> Option<&Callback> {
    match function[id].role {
        Role::UserData { of } => function[of].role.callback(),
        _ => None,
    }
}

fn object(role: &Role) -> Option<TypeId> {
    role.object().map(|ty| ty.id)
}

/// What a call has returned; after a failure a pointer is as good as NULL.
fn given_value(function: &Function, failed: bool) -> Given<'_> {
    let value = &function.result;
    let may_fail = failed || function.failure.is_some() || function.end.is_some();
    Given {
        object: value.one_object().map(|ty| ty.id),
        text: matches!(value.shape, Shape::Text),
        raw: function.raw_result.as_ref(),
        nullable: value.nullable || may_fail,
        exclusive: false,
    }
}

/// Whether C's types are the same.
fn same_type(given: Option<&Type>, wanted: &Type) -> bool {
    given.is_some_and(|given| given.to_token_stream().to_string() == wanted.to_token_stream().to_string())
}

pub(super) fn report_problem(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    asking: &Asking<'_>,
    argument: &Argument,
    wanted: &Parameter,
    problem: &Problem,
) {
    let &Asking { function, call, purpose } = asking;
    let callee = &contract[call.function].ident;
    let given = match argument {
        Argument::Parameter(id) => format!("`{}`", function[*id].ident),
        Argument::Return => "`return`".to_owned(),
        Argument::Call(inner) => format!("the result of `{}`", contract[inner.function].ident),
    };
    let of = purpose.of(function);
    let argument_code = purpose.argument();
    match problem {
        Problem::Mismatch => diagnostics
            .error(
                purpose.signature(),
                call.span,
                format!("`{callee}` takes something else as `{}` than {given}, which it is given {of}", wanted.ident),
            )
            .help(match purpose {
                Purpose::Detail | Purpose::Length => {
                    "pass what it takes: a parameter of the same C type, `return`, or such a call again"
                }
                Purpose::Requirement => "pass what it takes: a parameter of the same C type, or such a call again",
            }),
        Problem::Gone(why) => diagnostics
            .error(argument_code, call.span, format!("{given}, which `{callee}` is given {of}, {why}"))
            .note("C would look at memory that is not there")
            .help(match purpose {
                Purpose::Detail => "ask something that is still there after a failure, or leave the detail out",
                Purpose::Length => "ask something that is still there after the call",
                Purpose::Requirement => "ask something that the caller gives",
            }),
        Problem::Null => diagnostics
            .error(argument_code, call.span, format!("{given}, which `{callee}` is given {of}, may be NULL"))
            .note(format!("`{}` of `{callee}` is never NULL by its contract", wanted.ident))
            .help(match purpose {
                Purpose::Detail => {
                    format!("take `Option<&…>` in `{callee}` if C allows NULL there, or leave the detail out")
                }
                Purpose::Length | Purpose::Requirement => {
                    format!("take `Option<&…>` in `{callee}` if C allows NULL there, or `&…` in `{}`", function.ident)
                }
            }),
        Problem::Harms(how) => {
            let diagnostic = diagnostics.error(
                argument_code,
                call.span,
                format!("{of}, `{callee}` {how} {given}{}", purpose.lent()),
            );
            let shared = format!("take `{}` shared in `{callee}` if C only reads it", wanted.ident);
            let second = format!(
                "{shared}, or in a second declaration of it, `#[link_name = \"{}\"]`",
                contract[call.function].symbol
            );
            match purpose {
                Purpose::Detail => {
                    diagnostic.note("the detail would end what others have borrowed from it").help(shared)
                }
                Purpose::Requirement => diagnostic.note("it would end what others have borrowed from it").help(second),
                Purpose::Length if ends_what_it_measures(contract, function, call) => diagnostic
                    .note("`until` names it: what it would measure is gone by then")
                    .help(format!("ask a function that only reads, or leave `{callee}` out of `until`")),
                Purpose::Length => diagnostic
                    .note("a call that has it to itself may end the very borrow that it measures")
                    .help(second),
            }
        }
    };
}

/// Whether `until` names the function that is asked for the length of that borrow.
fn ends_what_it_measures(contract: &Contract, function: &Function, call: &Call) -> bool {
    let asked = &contract[call.function].symbol;
    function
        .returned()
        .filter_map(|returned| returned.value.borrow())
        .any(|borrow| borrow.until.iter().any(|until| contract[until.function].symbol == *asked))
}
