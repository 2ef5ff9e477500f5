//! What is asked right after a failure: of arguments that are still there, by a function that harms none of them, and
//! with an answer that is copied before anything else happens.

use quote::ToTokens;
use syn::Type;

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Access, Argument, Call, Consumed, Contract, Counting, Fate, Function, FunctionId, OnFailure, Ownership, Parameter,
    ParameterId, Pointee, Reference, Role, Shape, Transfer, TypeId, Valid, Value,
};

use super::words;

/// A detail is asked of what outlives the failed call, by a call that fits, and its answer is copied.
///
/// ```text
/// #[fails(nonzero, detail = errmsg(db))] fn db_close(#[consumed(on = always)] db: *mut db) -> c_int;
/// ```
pub(super) fn check_details(diagnostics: &mut Diagnostics, contract: &Contract) {
    let mut answers = Vec::new(); // functions whose answer was reported: one mistake, however often they are asked
    let mut arguments = Vec::new();
    for (_, function) in contract.understood_functions() {
        for (_, parameter) in function.parameters_with_ids() {
            check_slot_value(diagnostics, contract, function, parameter);
        }
        let Some(call) = function.failure.as_ref().and_then(|failure| failure.detail.as_ref()) else { continue };
        if contract[call.function].poisoned {
            continue;
        }
        let told = &contract[call.function].result;
        let is_told = can_be_told(contract, told) && !depends_on_something(told);
        if !is_told && !answers.contains(&call.function) {
            answers.push(call.function);
            report_answer(diagnostics, contract, call);
        }
        check_call(diagnostics, contract, function, call, &mut arguments);
    }
}

/// The call fits every declaration of that name: one for each `cfg`.
fn check_call(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    function: &Function,
    call: &Call,
    reported: &mut Vec<(FunctionId, usize)>,
) {
    for &declared in contract.alternatives(call.function) {
        check_arguments(diagnostics, contract, function, &Call { function: declared, ..call.clone() }, reported);
    }
}

/// Whether the value can go into an error: a number, or something that is copied or owned.
fn can_be_told(contract: &Contract, value: &Value) -> bool {
    match (&value.transfer, &value.shape) {
        (Transfer::Poisoned, _) => true,
        (Transfer::Value | Transfer::Status, Shape::Scalar(_)) => true,
        (Transfer::Owned { unique: false, .. }, Shape::Object(_) | Shape::Text) => true,
        (Transfer::Copied | Transfer::Borrowed(_) | Transfer::Forever, Shape::Text | Shape::Plain(_)) => true,
        (Transfer::Copied | Transfer::Borrowed(_) | Transfer::Forever, Shape::Object(ty)) => {
            counts_up_surely(contract, ty.id)
        }
        _ => false,
    }
}

/// Whether the value is an object with a lifetime: an error outlives whatever that stands for.
fn depends_on_something(value: &Value) -> bool {
    value.object().is_some_and(|ty| ty.lifetimes.iter().any(|lifetime| lifetime.ident != "static"))
}

/// Whether an object of the type is copied by counting up, which cannot fail.
fn counts_up_surely(contract: &Contract, ty: TypeId) -> bool {
    match contract[ty].ownership {
        Ownership::Owned { counting: Counting::UpRef(up_ref), .. } => contract[up_ref].failure.is_none(),
        Ownership::Poisoned => true,
        Ownership::Owned { .. } | Ownership::InPlace { .. } | Ownership::LentOnly | Ownership::Declared => false,
    }
}

fn report_answer(diagnostics: &mut Diagnostics, contract: &Contract, call: &Call) {
    let callee = &contract[call.function];
    let diagnostic = diagnostics.error(
        &code::DETAIL_SIGNATURE,
        call.span,
        format!("`{}` is a detail, but its result cannot be copied into an error", callee.ident),
    );
    match &callee.result.shape {
        Shape::Nothing => diagnostic.help("name a function that returns a number, a text or an object"),
        Shape::Object(_) if depends_on_something(&callee.result) => diagnostic
            .note("the error would outlive what the object depends on")
            .help("name a function that returns a number or a text"),
        Shape::Object(ty) => diagnostic.help(format!(
            "name a function that returns a number or a text; a `{}` is copied by an `up_ref` without `#[fails]`",
            contract[ty.id].ident
        )),
        Shape::Text | Shape::Plain(_) => diagnostic.help("write `#[returns(copied)]`, with `cstr` for text"),
        Shape::Buffer(_) | Shape::Handed(_) | Shape::Raw(_) | Shape::Scalar(_) => {
            diagnostic.help("name a function that returns a number or a text: `#[returns(cstr, copied)]`")
        }
    };
}

/// What C leaves in an out-parameter on failure goes into the error like the answer of a call.
fn check_slot_value(diagnostics: &mut Diagnostics, contract: &Contract, function: &Function, parameter: &Parameter) {
    let Role::Out(out) = &parameter.role else { return };
    let owned_buffer = matches!((&out.value.transfer, &out.value.shape), (Transfer::Owned { .. }, Shape::Buffer(_)));
    if out.valid != Valid::Failure || owned_buffer || can_be_told(contract, &out.value) {
        return;
    }
    diagnostics
        .error(
            &code::DETAIL_SIGNATURE,
            parameter.span,
            format!("{} is filled on failure, but cannot be copied into an error", words::parameter(function, parameter)),
        )
        .help("write `owned` if the caller frees it, `copied` with `cstr` for text that C keeps, or `#[null]` if C takes NULL");
}

/// The arguments of the call fit the function in number and kind, are there, and nobody else's.
fn check_arguments(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    function: &Function,
    call: &Call,
    reported: &mut Vec<(FunctionId, usize)>,
) {
    let callee = &contract[call.function];
    if callee.poisoned {
        return;
    }
    let (wanted, given) = (callee.open_parameters().count(), call.arguments.len());
    if wanted != given {
        if !reported.contains(&(call.function, usize::MAX)) {
            reported.push((call.function, usize::MAX));
            diagnostics
                .error(
                    &code::DETAIL_SIGNATURE,
                    call.span,
                    format!(
                        "`{}` takes {}, and as a detail it is given {given}",
                        callee.ident,
                        counted(wanted, "argument")
                    ),
                )
                .help(format!("write one for each of its parameters: `{}({})`", callee.ident, parameter_names(callee)));
        }
        return;
    }
    for (at, (argument, (_, parameter))) in call.arguments.iter().zip(callee.open_parameters()).enumerate() {
        if let Argument::Call(inner) = argument {
            check_call(diagnostics, contract, function, inner, reported);
            if !contract[inner.function].poisoned
                && matches!(contract[inner.function].result.transfer, Transfer::Owned { .. })
            {
                report_leak(diagnostics, contract, inner);
                continue;
            }
        }
        let problem = problem_of(contract, function, argument, parameter);
        let Some(problem) = problem else { continue };
        if matches!(problem, Problem::Harms(_)) {
            if reported.contains(&(call.function, at)) {
                continue;
            }
            reported.push((call.function, at));
        }
        report_problem(diagnostics, contract, function, call, argument, parameter, &problem);
    }
}

fn counted(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}

fn parameter_names(function: &Function) -> String {
    let names: Vec<String> = function.open_parameters().map(|(_, parameter)| parameter.ident.to_string()).collect();
    names.join(", ")
}

fn report_leak(diagnostics: &mut Diagnostics, contract: &Contract, inner: &Call) {
    diagnostics
        .error(
            &code::DETAIL_SIGNATURE,
            inner.span,
            format!(
                "`{}` gives an owner, which a detail that only passes it on would leak",
                contract[inner.function].ident
            ),
        )
        .help("ask a function that lends what it returns, or pass a parameter");
}

/// Why an argument of a detail cannot be what the function takes.
enum Problem {
    /// It is something else.
    Mismatch,
    /// It is gone after the failure, or was never there.
    Gone(&'static str),
    /// It may be NULL, and the function does not take NULL.
    Null,
    /// The function does more than look at it.
    Harms(&'static str),
}

/// What C has of an argument after the failure.
struct Given<'a> {
    object: Option<TypeId>,
    text: bool,
    raw: Option<&'a Type>,
    nullable: bool,
    exclusive: bool,
}

fn problem_of(contract: &Contract, function: &Function, argument: &Argument, wanted: &Parameter) -> Option<Problem> {
    if matches!(wanted.role, Role::Poisoned) {
        return None;
    }
    let given = match argument {
        Argument::Parameter(id) => match given_parameter(function, *id) {
            Ok(Some(given)) => given,
            Ok(None) => return None,
            Err(gone) => return Some(Problem::Gone(gone)),
        },
        Argument::Return => given_value(function, true),
        Argument::Call(inner) if contract[inner.function].poisoned => return None,
        Argument::Call(inner) => given_value(&contract[inner.function], false),
    };
    let (fits, takes_null) = match &wanted.role {
        Role::Reference(Reference { to: Pointee::Foreign(ty), nullable, access, .. }) => {
            if *access == Access::Exclusive && given.object == Some(ty.id) && !given.exclusive {
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

/// What a parameter of the failed call is afterwards; nothing for one that could not be understood.
fn given_parameter(function: &Function, id: ParameterId) -> Result<Option<Given<'_>>, &'static str> {
    let parameter = &function[id];
    let raw = Some(&parameter.raw);
    let given = |object: Option<TypeId>, nullable: bool, exclusive: bool| Given {
        object,
        text: false,
        raw,
        nullable,
        exclusive,
    };
    if parameter.handed.is_some_and(|handed| handed.on_failure == Some(OnFailure::Called)) {
        return Err("is destroyed by a failed call");
    }
    Ok(Some(match &parameter.role {
        Role::Poisoned => return Ok(None),
        Role::Consumed(Consumed { on: Some(Fate::Always), .. }) => return Err("is gone after the call"),
        Role::Consumed(Consumed { on: None, .. }) => return Ok(None), // reported: nobody says what a failure does to it
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
        Role::Out(out) if out.valid == Valid::Always => Given {
            object: out.value.object().map(|ty| ty.id),
            text: matches!(out.value.shape, Shape::Text),
            raw: Some(&out.slot),
            nullable: out.value.nullable,
            exclusive: matches!(out.value.transfer, Transfer::Owned { .. }),
        },
        Role::Out(_) => return Err("is only filled by a success"),
        Role::Null => return Err("is always NULL"),
        Role::Value(_)
        | Role::Length { .. }
        | Role::Buffer(_)
        | Role::InOut(_)
        | Role::Fixed { .. }
        | Role::Handed
        | Role::Destroy { .. }
        | Role::Callback(_)
        | Role::UserData { .. }
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
    function: &Function,
    call: &Call,
    argument: &Argument,
    wanted: &Parameter,
    problem: &Problem,
) {
    let callee = &contract[call.function].ident;
    let given = match argument {
        Argument::Parameter(id) => format!("`{}`", function[*id].ident),
        Argument::Return => "`return`".to_owned(),
        Argument::Call(inner) => format!("the result of `{}`", contract[inner.function].ident),
    };
    let of = format!("as a detail of `{}`", function.ident);
    match problem {
        Problem::Mismatch => diagnostics
            .error(
                &code::DETAIL_SIGNATURE,
                call.span,
                format!("`{callee}` takes something else as `{}` than {given}, which it is given {of}", wanted.ident),
            )
            .help("pass what it takes: a parameter of the same C type, `return`, or such a call again"),
        Problem::Gone(why) => diagnostics
            .error(&code::DETAIL_ARGUMENT, call.span, format!("{given}, which `{callee}` is given {of}, {why}"))
            .note("C would look at memory that is not there")
            .help("ask something that is still there after a failure, or leave the detail out"),
        Problem::Null => diagnostics
            .error(&code::DETAIL_ARGUMENT, call.span, format!("{given}, which `{callee}` is given {of}, may be NULL"))
            .note(format!("`{}` of `{callee}` is never NULL by its contract", wanted.ident))
            .help(format!("take `Option<&…>` in `{callee}` if C allows NULL there, or leave the detail out")),
        Problem::Harms(how) => diagnostics
            .error(
                &code::DETAIL_ARGUMENT,
                call.span,
                format!("as a detail of `{}`, `{callee}` {how} {given}, which is only lent", function.ident),
            )
            .note("the detail would end what others have borrowed from it")
            .help(format!("take `{}` shared in `{callee}` if C only reads it", wanted.ident)),
    };
}
