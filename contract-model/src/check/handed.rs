//! `handed`: what C owns and ends by calling back, and what it lends again of that.

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Contract, Function, FunctionId, Lender, Parameter, Role, Safety, Shape, Transfer, TypeId};

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
            match (function.failure.is_some(), handed.on_failure) {
                (true, None) => {
                    diagnostics
                        .error(
                            &code::MISSING_ON,
                            handed.span,
                            format!("`{}` can fail and is handed `{name}`, but does not say whether a failed call ends it", function.ident),
                        )
                        .note("the wrong answer is a leak or a double free")
                        .help(format!(
                            "add `on_failure = called` if a failed call calls `{destroy}`, `on_failure = not_called` if it does not"
                        ));
                }
                (false, Some(_)) => {
                    diagnostics
                        .error(
                            &code::NEEDLESS_ON,
                            handed.span,
                            format!("`{}` says what a failure does to `{name}`, but has no `#[fails]`", function.ident),
                        )
                        .help("leave `on_failure` out, or say how the function reports failure: `#[fails(nonzero)]`");
                }
                (true, Some(_)) | (false, None) => {}
            }
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
        let Shape::Handed(by) = function.result.shape else { continue };
        let subject = words::returned(function, crate::ir::Place::Result);
        let problem = problem_of(contract, by).or_else(|| replaced_while_lent(contract, function, by));
        let Some(problem) = problem else { continue };
        let diagnostic = diagnostics.error(
            &code::LENDER,
            function.result_span,
            format!("{subject} is what `{}` handed to C, {}", contract[by].ident, problem.what),
        );
        diagnostic.note(problem.note);
        diagnostic.help(problem.help);
    }
}

const READ_BY_TYPE: &str = "what C gives back is read as a value with its type in front";

struct Problem {
    what: String,
    note: &'static str,
    help: String,
}

fn problem_of(contract: &Contract, by: FunctionId) -> Option<Problem> {
    let setter = &contract[by];
    if setter.poisoned {
        return None; // reported already
    }
    let Some(position) = setter.parameters.iter().position(|parameter| matches!(parameter.role, Role::Handed)) else {
        return Some(Problem {
            what: "which has no parameter for any value".to_owned(),
            note: READ_BY_TYPE,
            help: "name a function with a parameter `#[handed(destroy = d)] x: *mut c_void`".to_owned(),
        });
    };
    let is_other = |parameter: &Parameter| {
        !matches!(parameter.role, Role::Handed | Role::Null | Role::Unchecked(_) | Role::Poisoned)
    };
    let mut others = contract.declarations(&setter.symbol).iter().map(|&id| &contract[id]);
    let other = others.find(|other| other.parameters.get(position).is_some_and(is_other))?;
    Some(Problem {
        what: format!("and `{}`, which is the same C function, gives it something else", other.ident),
        note: READ_BY_TYPE,
        help: format!(
            "hand over a value there as well, or pass `#[null]`, or make `{}` an `unsafe fn` with `#[unchecked]`",
            other.ident
        ),
    })
}

/// Handing over another value ends the one before, which is lent by an object of the same type, maybe the same one: that
/// object must then be taken exclusively.
fn replaced_while_lent(contract: &Contract, getter: &Function, by: FunctionId) -> Option<Problem> {
    let Transfer::Borrowed(borrow) = &getter.result.transfer else { return None };
    let lenders = borrow.lenders.iter().filter_map(|lender| match lender {
        Lender::Parameter(id) => getter[*id].role.object(),
        Lender::Lifetime(_) => None,
    });
    let lenders: Vec<TypeId> = lenders.map(|lender| lender.id).collect();
    let setters = contract.declarations(&contract[by].symbol).iter().map(|&id| &contract[id]);
    let (setter, parameter, ty) = setters
        .flat_map(|setter| setter.parameters.iter().map(move |parameter| (setter, parameter)))
        .find_map(|(setter, parameter)| {
            let object = parameter.role.object().filter(|object| lenders.contains(&object.id))?;
            (setter.safety == Safety::Safe && !parameter.role.is_exclusive()).then_some((setter, parameter, object))
        })?;
    let name = &contract[ty.id].ident;
    Some(Problem {
        what: format!("and `{}` ends it while it is lent, as `{}` is shared", setter.ident, parameter.ident),
        note: "handing over another value drops the one before",
        help: if contract[ty.id].is_counted() {
            format!(
                "type `{name}` is counted, so nobody can take one exclusively: make `{}` an `unsafe fn`",
                setter.ident
            )
        } else {
            format!("write `{}: &mut {}` in `{}`", parameter.ident, words::foreign(contract, ty), setter.ident)
        },
    })
}
