//! Calls that clauses make, before the call of the function itself or right after it: they are given what is there at
//! that time, fit what they call, and harm nothing.

mod given;

use std::collections::HashSet;

use syn::Type;

use self::given::{Asking, Problem, problem_of, report_problem};
use super::failure::FLOATS;
use crate::diagnostics::{Code, Diagnostics, code};
use crate::ir::{
    Argument, Call, Contract, Counting, ForeignType, Function, FunctionId, Ownership, ParameterId, Transfer,
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
