//! Calls that clauses make, before the call of the function itself or right after it: they are given what is there at
//! that time, fit what they call, and harm nothing.

use std::collections::HashSet;

use quote::ToTokens;
use syn::Type;

use super::failure::FLOATS;
use crate::diagnostics::{Code, Diagnostics, code};
use crate::ir::{
    Access, Argument, Call, Consumed, Contract, Counting, Fate, ForeignType, Function, FunctionId, OnFailure,
    Ownership, Parameter, ParameterId, Pointee, Reference, Role, Shape, Transfer, TypeId, Valid,
};

/// What a call is for, which says when it is made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// After a failure.
    Detail,
    /// After a success.
    Length,
    /// Before the call.
    Requirement,
}

impl Purpose {
    /// "as a detail of `f`"
    fn of(self, function: &Function) -> String {
        format!("{} of `{}`", self.role(), function.ident)
    }

    fn role(self) -> &'static str {
        match self {
            Purpose::Detail => "as a detail",
            Purpose::Length => "as a length",
            Purpose::Requirement => "as a requirement",
        }
    }

    /// How an argument is given that the call has no right to have to itself.
    fn lent(self) -> &'static str {
        match self {
            Purpose::Detail | Purpose::Requirement => ", which is only lent",
            Purpose::Length => "",
        }
    }

    /// The code for a call that does not fit what it calls.
    fn signature(self) -> &'static Code {
        match self {
            Purpose::Detail => &code::DETAIL_SIGNATURE,
            Purpose::Length | Purpose::Requirement => &code::CALL_ARGUMENT,
        }
    }

    /// The code for an argument that is not there, or would be harmed.
    fn argument(self) -> &'static Code {
        match self {
            Purpose::Detail => &code::DETAIL_ARGUMENT,
            Purpose::Length | Purpose::Requirement => &code::CALL_ARGUMENT,
        }
    }
}

/// The length of what comes back, and what is required before a call, are asked of what is there, by a call that fits.
///
/// ```text
/// #[returns(buffer(len = column_bytes(s, i)), borrowed(from = s))] fn column_blob(s: &mut stmt, i: c_int) -> *const c_void;
/// fn column_bytes(s: &mut stmt, i: c_int) -> c_int;
/// ```
pub(super) fn check_calls(diagnostics: &mut Diagnostics, contract: &Contract) {
    let counting: HashSet<FunctionId> = contract.types.iter().flat_map(counting_functions).collect();
    for (id, function) in contract.understood_functions() {
        if let Some(requirement) = &function.requires
            && (contract.release(id).is_some() || counting.contains(&id))
        {
            diagnostics
                .error(
                    &code::CALL_ARGUMENT,
                    requirement.span,
                    format!("`{}` has `requires`, and owners call it, which ask nothing first", function.ident),
                )
                .note("dropping a value, or counting it up, cannot be refused")
                .help(format!(
                    "declare it a second time, with `#[link_name = \"{}\"]`, for who calls it with `requires`",
                    function.symbol
                ));
        }
        for returned in function.returned() {
            if let Some(call) = returned.value.length_call().filter(|call| !contract[call.function].poisoned) {
                check_call(diagnostics, contract, function, call, Purpose::Length, &mut Vec::new());
            }
        }
        let required = function.requires.iter().map(|requirement| &requirement.call);
        for call in required.filter(|call| !contract[call.function].poisoned) {
            check_call(diagnostics, contract, function, call, Purpose::Requirement, &mut Vec::new());
        }
    }
}

/// The function that a `len` calls returns a number.
///
/// ```text
/// #[returns(buffer(len = name(x)), borrowed(from = x))] fn data(x: &blob) -> *const u8;
/// #[returns(cstr, copied)] fn name(x: &blob) -> *const c_char;
/// ```
pub(super) fn check_called_lengths(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        for call in function.returned().filter_map(|returned| returned.value.length_call()) {
            let mut declared = contract.alternatives(call.function).iter().map(|&id| &contract[id]);
            let Some(callee) = declared.find(|callee| !callee.poisoned && !is_number(callee)) else { continue };
            let what = if callee.raw_result.is_none() { "nothing" } else { "no number" };
            diagnostics
                .error(
                    &code::LENGTH_TYPE,
                    call.span,
                    format!("`{}` is asked for a length by `{}`, and returns {what}", callee.ident, function.ident),
                )
                .help("name a function of the block that returns an integer");
        }
    }
}

fn is_number(function: &Function) -> bool {
    let is_float = |ty: &Type| matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| FLOATS.iter().any(|name| last.ident == name)));
    matches!(function.result.transfer, Transfer::Value | Transfer::Status)
        && function.raw_result.as_ref().is_some_and(|ty| matches!(ty, Type::Path(_)) && !is_float(ty))
}

/// The functions that copy or count up objects of a type.
fn counting_functions(ty: &ForeignType) -> impl Iterator<Item = FunctionId> + use<> {
    let (up_ref, dup) = match ty.ownership {
        Ownership::Owned { counting: Counting::UpRef(up_ref), dup, .. } => (Some(up_ref), dup),
        Ownership::Owned { dup, .. } => (None, dup),
        Ownership::InPlace { .. } | Ownership::Declared | Ownership::LentOnly | Ownership::Poisoned => (None, None),
    };
    up_ref.into_iter().chain(dup)
}

/// What no clause can call: a function that has something to ask itself, or whose arguments are not all named.
fn report_unfit(diagnostics: &mut Diagnostics, callee: &Function, call: &Call, purpose: Purpose) -> bool {
    let why = match callee {
        callee if callee.has_variadic_part() => "ends in `...`",
        Function { requires: Some(_), .. } => "has `requires`, which is not asked here",
        _ => return false,
    };
    diagnostics
        .error(purpose.signature(), call.span, format!("{} `{}` is called, which {why}", purpose.role(), callee.ident))
        .help(format!("declare it a second time without that, with `#[link_name = \"{}\"]`", callee.symbol));
    true
}

/// The call fits every declaration of that name: one for each `cfg`.
pub(super) fn check_call(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    function: &Function,
    call: &Call,
    purpose: Purpose,
    reported: &mut Vec<(FunctionId, usize)>,
) {
    for &declared in contract.alternatives(call.function) {
        let declared = Call { function: declared, ..call.clone() };
        check_arguments(diagnostics, contract, function, &declared, purpose, reported);
    }
}

/// The arguments of the call fit the function in number and kind, are there, and nobody else's.
fn check_arguments(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    function: &Function,
    call: &Call,
    purpose: Purpose,
    reported: &mut Vec<(FunctionId, usize)>,
) {
    let callee = &contract[call.function];
    if callee.poisoned || report_unfit(diagnostics, callee, call, purpose) {
        return;
    }
    let (wanted, given) = (callee.open_parameters().count(), call.arguments.len());
    if wanted != given {
        if !reported.contains(&(call.function, usize::MAX)) {
            reported.push((call.function, usize::MAX));
            diagnostics
                .error(
                    purpose.signature(),
                    call.span,
                    format!(
                        "`{}` takes {}, and {} it is given {given}",
                        callee.ident,
                        counted(wanted, "argument"),
                        purpose.role()
                    ),
                )
                .help(format!("write one for each of its parameters: `{}({})`", callee.ident, parameter_names(callee)));
        }
        return;
    }
    for (at, (argument, (_, parameter))) in call.arguments.iter().zip(callee.open_parameters()).enumerate() {
        if let Argument::Call(inner) = argument {
            check_call(diagnostics, contract, function, inner, purpose, reported);
            if !contract[inner.function].poisoned
                && matches!(contract[inner.function].result.transfer, Transfer::Owned { .. })
            {
                report_leak(diagnostics, contract, inner, purpose);
                continue;
            }
        }
        let problem = problem_of(contract, function, argument, parameter, purpose);
        let is_twice = |argument: &Argument| match argument {
            Argument::Parameter(id) => call.arguments.iter().filter(|other| mentions(other, *id)).count() > 1,
            Argument::Return | Argument::Call(_) => false,
        };
        let problem = problem.or_else(|| {
            (parameter.role.is_exclusive() && is_twice(argument)).then_some(Problem::Harms("takes exclusively"))
        });
        let Some(problem) = problem else { continue };
        if matches!(problem, Problem::Harms(_)) {
            if reported.contains(&(call.function, at)) {
                continue;
            }
            reported.push((call.function, at));
        }
        let asking = Asking { function, call, purpose };
        report_problem(diagnostics, contract, &asking, argument, parameter, &problem);
    }
}

/// Whether an argument is this parameter, or a call within it is given it.
fn mentions(argument: &Argument, id: ParameterId) -> bool {
    match argument {
        Argument::Parameter(own) => *own == id,
        Argument::Return => false,
        Argument::Call(inner) => inner.arguments.iter().any(|argument| mentions(argument, id)),
    }
}

fn counted(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}

fn parameter_names(function: &Function) -> String {
    let names: Vec<String> = function.open_parameters().map(|(_, parameter)| parameter.ident.to_string()).collect();
    names.join(", ")
}

fn report_leak(diagnostics: &mut Diagnostics, contract: &Contract, inner: &Call, purpose: Purpose) {
    diagnostics
        .error(
            purpose.signature(),
            inner.span,
            format!(
                "`{}` gives an owner, which a call that only passes it on would leak",
                contract[inner.function].ident
            ),
        )
        .help("ask a function that lends what it returns, or pass a parameter");
}

/// Why an argument cannot be what the function takes.
enum Problem {
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
struct Asking<'a> {
    function: &'a Function,
    call: &'a Call,
    purpose: Purpose,
}

/// What C has of an argument when the call is made.
struct Given<'a> {
    object: Option<TypeId>,
    text: bool,
    raw: Option<&'a Type>,
    nullable: bool,
    exclusive: bool,
}

fn problem_of(
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
        Purpose::Length if parameter.handed.is_some() => return Err("belongs to C after the call"),
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
            object: out.value.object().map(|ty| ty.id),
            text: matches!(out.value.shape, Shape::Text),
            raw: Some(&out.slot),
            nullable: out.value.nullable,
            exclusive: matches!(out.value.transfer, Transfer::Owned { .. }),
        },
        Role::Out(_) => return Err("is only filled by a success"),
        Role::Null => return Err("is always NULL"),
        Role::Value(_)
        | Role::Fd
        | Role::Length { .. }
        | Role::Buffer(_)
        | Role::Pointers(_)
        | Role::Cursor(_)
        | Role::InOut(_)
        | Role::Fixed { .. }
        | Role::Handed
        | Role::Destroy { .. }
        | Role::Unchecked(_) => given(None, false, false),
    }))
}

fn object(role: &Role) -> Option<TypeId> {
    role.object().map(|ty| ty.id)
}

/// What a call has returned; after a failure a pointer is as good as NULL.
fn given_value(function: &Function, failed: bool) -> Given<'_> {
    let value = &function.result;
    let may_fail = failed || function.failure.is_some() || function.end.is_some();
    Given {
        object: value.object().map(|ty| ty.id),
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

fn report_problem(
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
