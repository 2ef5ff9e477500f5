//! Where a callback finds its closure: what is asked for it fits what C passes, and answers with user data.

use quote::ToTokens;
use syn::Type;

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Asked, Callback, Contract, ForeignUse, Found, Function, Given, Keeper, ParameterId, Reference, Role, SetBy, Shape,
    Transfer, is_void_pointer,
};

/// The function that `via` calls gives user data, and is lent what C passes to the callback.
///
/// ```text
/// fn create(#[callback(data = via(user_data(ctx)), …)] f: …(ctx: &context), #[data] user: *mut c_void);
/// fn user_data(ctx: &context) -> c_int;
/// ```
pub(super) fn check_asked(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        for (_, callback) in function.callbacks() {
            let Some(asked) = callback.asked() else { continue };
            if report_other_result(diagnostics, contract, function, asked) {
                continue;
            }
            check_call(diagnostics, contract, function, callback, asked);
        }
    }
}

/// The function that `set_by` names takes the user data, and otherwise only the object that keeps the closure; and what it
/// says of a failure has a way out of the wrapper.
///
/// ```text
/// fn set_fn(x: &mut X, #[callback(data = set_by(set_data), scope = until_freed(x, slot))] f: …);
/// fn set_data(x: &mut X, #[data] data: *mut c_void);
/// ```
pub(super) fn check_set_by(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        for (id, callback) in function.callbacks() {
            let Some(set_by) = &callback.set_by else { continue };
            if report_place(diagnostics, function, id, callback, set_by) {
                continue;
            }
            let keeper = match function[id].retained {
                Some(Keeper::Parameter(keeper)) => function[keeper].role.object(),
                _ => None,
            };
            for &setter in contract.alternatives(set_by.function) {
                let setter = &contract[setter];
                if !setter.poisoned && report_setter(diagnostics, function, setter, set_by, keeper) {
                    break;
                }
            }
        }
    }
}

/// The closure lives beside an object that is there already, and no other argument is given away before it is known
/// whether C takes it.
fn report_place(
    diagnostics: &mut Diagnostics,
    function: &Function,
    id: ParameterId,
    callback: &Callback,
    set_by: &SetBy,
) -> bool {
    let name = &function[id].ident;
    let subject = format!("callback `{name}` of `{}` has `data = set_by(…)`", function.ident);
    let is_beside = match function[id].retained {
        Some(Keeper::Parameter(keeper)) => matches!(function[keeper].role, Role::Reference(_)),
        _ => false,
    };
    let given = function
        .parameters
        .iter()
        .find(|other| other.handed.is_some() || matches!(other.role, Role::Consumed(_) | Role::Replaced { .. }));
    let twice = function.callbacks().find(|(other, earlier)| {
        other.position() < id.position()
            && earlier.set_by.as_ref().is_some_and(|earlier| earlier.function == set_by.function)
    });
    let (problem, help) = if !callback.is_beside_owner() || !is_beside {
        (
            "and is not kept in an object that is there already".to_owned(),
            "write `scope = until_freed(x)` or `until_freed(x, slot)`, with a parameter `x: &mut X`",
        )
    } else if !matches!(callback.found, Found::Passed) {
        (
            "and is found in a struct".to_owned(),
            "write `#[data] user: *mut c_void` on the parameter in which C passes it",
        )
    } else if let Some(given) = given {
        (
            format!("beside `{}`, which C takes over", given.ident),
            "give that away by another call: two calls are made here, and the second may fail",
        )
    } else if let Some((twice, _)) = twice {
        (
            format!("and so has `{}`, by the same function", function[twice].ident),
            "register one of them by another call",
        )
    } else {
        return false;
    };
    diagnostics.error(&code::CONFLICTING_CLAUSE, set_by.span, format!("{subject}, {problem}")).help(help);
    true
}

fn report_setter(
    diagnostics: &mut Diagnostics,
    function: &Function,
    setter: &Function,
    set_by: &SetBy,
    keeper: Option<&ForeignUse>,
) -> bool {
    let name = &setter.ident;
    let takes_data = |role: &Role| matches!(role, Role::Unchecked(_));
    if !setter.parameters.iter().any(|parameter| takes_data(&parameter.role)) {
        diagnostics
            .error(
                &code::MISSING_USER_DATA,
                set_by.span,
                format!("nothing says in which parameter `{name}` takes the user data of `{}`", function.ident),
            )
            .help("mark it: `#[data] data: *mut c_void`");
        return true;
    }
    let is_keeper = |role: &Role| match role {
        Role::Reference(Reference { nullable: false, .. }) => {
            role.object().zip(keeper).is_some_and(|(object, keeper)| object.id == keeper.id)
        }
        _ => false,
    };
    let other = setter.open_parameters().find(|(_, open)| !takes_data(&open.role) && !is_keeper(&open.role));
    if let Some((_, other)) = other {
        diagnostics
            .error(
                &code::CALL_ARGUMENT,
                set_by.span,
                format!("`{name}` takes `{}`, and `{}` has nothing to give for it", other.ident, function.ident),
            )
            .note("it is given the user data, and the object that keeps the closure")
            .help(format!("give it a value with `#[fixed(…)] {}`, in a declaration of its own", other.ident));
        return true;
    }
    if setter.requires.is_some() {
        diagnostics
            .error(&code::CALL_ARGUMENT, set_by.span, format!("`{name}` has `requires`, which is not asked here"))
            .help(format!("declare it a second time without that, with `#[link_name = \"{}\"]`", setter.symbol));
        return true;
    }
    let can_fail = setter.failure.is_some();
    if can_fail && function.failure.is_none() {
        diagnostics
            .error(
                &code::CALL_ARGUMENT,
                set_by.span,
                format!("`{name}` can fail, and the wrapper of `{}`, which calls it, cannot", function.ident),
            )
            .help(format!("write `#[fails(…)]` on `{}` as well", function.ident));
    }
    can_fail && function.failure.is_none()
}

/// What it answers is user data: a `void *` that nobody has described.
fn report_other_result(diagnostics: &mut Diagnostics, contract: &Contract, function: &Function, asked: &Asked) -> bool {
    let gives_data = |callee: &Function| matches!((&callee.result.transfer, &callee.result.shape), (Transfer::Status, Shape::Raw(ty)) if is_void_pointer(ty));
    let mut declared = contract.alternatives(asked.function).iter().map(|&id| &contract[id]);
    let Some(callee) = declared.find(|callee| !callee.poisoned && !gives_data(callee)) else { return false };
    let is_void = callee.raw_result.as_ref().is_some_and(is_void_pointer);
    let diagnostic = diagnostics.error(
        &code::MISSING_USER_DATA,
        asked.span,
        format!(
            "`via` of `{}` asks `{}`, which {}",
            function.ident,
            callee.ident,
            if is_void { "has a clause on its result" } else { "gives no user data" }
        ),
    );
    diagnostic.note("what it answers is the address of a closure, which only C and the callback have");
    if is_void {
        diagnostic.help(format!(
            "leave `#[returns(…)]` away; for another use, declare it a second time with `#[link_name = \"{}\"]`",
            callee.symbol
        ));
    } else {
        diagnostic.help("name the function that returns it, as a `*mut c_void`");
    }
    true
}

pub(super) fn check_call(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    function: &Function,
    callback: &Callback,
    asked: &Asked,
) {
    for &declared in contract.alternatives(asked.function) {
        let callee = &contract[declared];
        if callee.poisoned {
            continue;
        }
        if report_unfit(diagnostics, callee, asked) || report_count(diagnostics, callee, asked) {
            return;
        }
        for (argument, (_, wanted)) in asked.arguments.iter().zip(callee.open_parameters()) {
            let (given, name) = match argument {
                Given::Passed(at) => {
                    let Some(passed) = callback.parameters.get(*at) else { continue };
                    (&passed.raw, format!("`{}`", passed.ident))
                }
                Given::Asked(inner) => {
                    let within = &contract[inner.function];
                    if within.poisoned || report_owner(diagnostics, within, inner) {
                        return;
                    }
                    check_call(diagnostics, contract, function, callback, inner);
                    let Some(result) = &within.raw_result else { continue };
                    (result, format!("what `{}` returns", within.ident))
                }
            };
            let problem = match &wanted.role {
                Role::Poisoned => continue,
                role if role.is_exclusive() => "takes it exclusively",
                Role::Reference(_) | Role::Value(_) if is_same_to_c(given, &wanted.raw) => continue,
                Role::Reference(_) | Role::Value(_) => "has another type there",
                _ => "does more than read it",
            };
            diagnostics
                .error(
                    &code::CALL_ARGUMENT,
                    asked.span,
                    format!(
                        "`via` of `{}` gives {name} as `{}` to `{}`, which {problem}",
                        function.ident, wanted.ident, callee.ident
                    ),
                )
                .note("C lends it to the callback, and may be using it")
                .help(format!("declare `{}` with what the callback gets, as `&X` for an object", wanted.ident));
            return;
        }
    }
}

/// What no clause can call.
fn report_unfit(diagnostics: &mut Diagnostics, callee: &Function, asked: &Asked) -> bool {
    let why = match callee {
        callee if callee.has_variadic_part() => "ends in `...`",
        Function { requires: Some(_), .. } => "has `requires`, which is not asked here",
        _ => return false,
    };
    diagnostics
        .error(&code::CALL_ARGUMENT, asked.span, format!("`via` calls `{}`, which {why}", callee.ident))
        .help(format!("declare it a second time without that, with `#[link_name = \"{}\"]`", callee.symbol));
    true
}

fn report_count(diagnostics: &mut Diagnostics, callee: &Function, asked: &Asked) -> bool {
    let (wanted, given) = (callee.open_parameters().count(), asked.arguments.len());
    if wanted == given {
        return false;
    }
    let names: Vec<String> = callee.open_parameters().map(|(_, parameter)| parameter.ident.to_string()).collect();
    let arguments = if wanted == 1 { "argument" } else { "arguments" };
    diagnostics
        .error(
            &code::CALL_ARGUMENT,
            asked.span,
            format!("`{}` takes {wanted} {arguments}, and `via` gives it {given}", callee.ident),
        )
        .help(format!("write one for each of its parameters: `{}({})`", callee.ident, names.join(", ")));
    true
}

/// An owner in the middle of a call would be lost.
pub(super) fn report_owner(diagnostics: &mut Diagnostics, within: &Function, inner: &Asked) -> bool {
    let is_owned = matches!(within.result.transfer, Transfer::Owned { .. });
    if is_owned {
        diagnostics
            .error(
                &code::CALL_ARGUMENT,
                inner.span,
                format!("`{}` gives an owner, which a call that only passes it on would leak", within.ident),
            )
            .help("name a function that lends the object");
    }
    is_owned
}

/// Whether two raw types are the same to C, but for `const`.
pub(super) fn is_same_to_c(one: &Type, other: &Type) -> bool {
    match (one, other) {
        (Type::Ptr(one), Type::Ptr(other)) => is_same_to_c(&one.elem, &other.elem),
        _ => without_lifetimes(one) == without_lifetimes(other),
    }
}

fn without_lifetimes(ty: &Type) -> String {
    let words: Vec<String> = ty.to_token_stream().into_iter().map(|tree| tree.to_string()).collect();
    let mut text = String::new();
    let mut is_lifetime = false;
    for word in words {
        if !std::mem::replace(&mut is_lifetime, word == "'") && word != "'" {
            text.push_str(&word);
            text.push(' ');
        }
    }
    text
}
