//! `handed`: what C owns and ends by calling back, and what it lends again of that.

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Contract, FunctionId, Parameter, Returned, Role, Shape};

use super::on_failure::{Given, hold_on_failure};
use super::words;

/// Beside `#[fails]`, `handed` says whether a failed call has ended the value; elsewhere `on_failure` means nothing.
///
/// ```text
/// #[fails(nonzero)] fn set(x: &mut X, #[handed(destroy = d)] data: *mut c_void, d: Option<…>) -> c_int;
/// ```
pub(super) fn check_on_failure(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        for parameter in &function.parameters {
            let Some(handed) = parameter.handed else { continue };
            let (name, destroy) = (&parameter.ident, &function[handed.destroy].ident);
            let given = Given {
                name,
                verb: "handed",
                span: handed.span,
                on_failure: handed.on_failure,
                help: format!(
                    "add `on_failure = called` if a failed call calls `{destroy}`, `on_failure = not_called` if it does not"
                ),
            };
            hold_on_failure(diagnostics, function, given);
        }
    }
}

/// A value is looked for in what C lends only where nothing else was put: by every declaration of the function that is
/// named, C is handed a value, or NULL.
///
/// ```text
/// fn set(x: &mut X, #[handed(destroy = d)] data: *mut c_void, d: Option<…>);
/// #[returns(handed = set, borrowed(from = x))] fn get(x: &X) -> *mut c_void;
/// ```
pub(super) fn check_found(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        let found = |returned: &Returned<'_>| matches!(returned.value.shape, Shape::Handed(_));
        if let Some(second) = function.returned().filter(found).nth(1) {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    second.span,
                    format!("`{}` looks for two values that were handed over", function.ident),
                )
                .note("who calls it names one type, as what the value is looked at")
                .help(format!("declare `{}` twice, each time with `#[unchecked]` on the other one", function.ident));
            continue;
        }
        let Some((by, returned)) = function.found() else { continue };
        let subject = words::returned(function, returned.place);
        let Some(problem) = problem_of(contract, by) else { continue };
        let diagnostic = diagnostics.error(
            &code::LENDER,
            returned.span,
            format!("{subject} is what `{}` handed to C, {}", contract[by].ident, problem.what),
        );
        diagnostic.note("what C gives back is read as a value with its type in front");
        diagnostic.help(problem.help);
    }
}

struct Problem {
    what: String,
    help: String,
}

fn problem_of(contract: &Contract, by: FunctionId) -> Option<Problem> {
    let setter = &contract[by];
    if setter.poisoned {
        return None; // reported already
    }
    let Some(position) = setter.parameters.iter().position(|parameter| matches!(parameter.role, Role::Handed { .. }))
    else {
        return Some(Problem {
            what: "which has no parameter for any value".to_owned(),
            help: "name a function with a parameter `#[handed(destroy = d)] x: *mut c_void`".to_owned(),
        });
    };
    let is_other = |parameter: &Parameter| {
        !matches!(parameter.role, Role::Handed { .. } | Role::Null | Role::Unchecked(_) | Role::Poisoned)
    };
    let mut others = contract.declarations(&setter.symbol).iter().map(|&id| &contract[id]);
    let other = others.find(|other| other.parameters.get(position).is_some_and(is_other))?;
    Some(Problem {
        what: format!("and `{}`, which is the same C function, gives it something else", other.ident),
        help: format!(
            "hand over a value there as well, or pass `#[null]`, or make `{}` an `unsafe fn` with `#[unchecked]`",
            other.ident
        ),
    })
}
