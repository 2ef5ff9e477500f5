//! `scope = until_freed(x)`: a closure that C keeps lives beside the owner of `x`.

use proc_macro2::{Span, TokenTree};

use super::callback::{KEYS, is_in_slot, trees};
use crate::Spanned;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Access, Callback, ForeignType, Keeper, Parameter, Pointee, Reference, Role, Scope, Shape, Transfer, Value,
};
use crate::lower::names::Name;
use crate::lower::values::resolve_parameter;
use crate::syntax::{FunctionItem, Keys, ParameterItem, Written, split_arguments};

/// Notes beside whose owner a closure lives that C keeps.
pub(in crate::lower) fn tie_callbacks(
    diagnostics: &mut Diagnostics,
    types: &[ForeignType],
    item: &FunctionItem,
    parameters: &mut [Parameter],
    result: &Value,
) {
    for (at, written) in item.parameters.iter().enumerate() {
        let Some(parameter) = parameters.get(at) else { continue };
        if !matches!(&parameter.role, Role::Callback(Callback { scope: Scope::UntilFreed { .. }, .. })) {
            continue;
        }
        let Some(clause) = written.clauses.iter().find(|clause| clause.clause.name == "callback") else { continue };
        let subject = format!("callback `{}` of `{}`", written.ident, item.ident);
        let keeper = read_owner(diagnostics, item, clause, &subject)
            .filter(|keeper| is_beside_owner(diagnostics, types, parameters, result, *keeper, &subject, clause))
            .filter(|keeper| !report_slot(diagnostics, parameters, *keeper, &subject, written, clause));
        let Some(parameter) = parameters.get_mut(at) else { continue };
        match keeper {
            Some(keeper) => {
                parameter.retained = Some(keeper);
                let is_attached = parameter.role.callback().is_some_and(Callback::is_attached);
                // What is attached belongs to C.
                parameter.stored = (!is_attached).then(|| syn::Lifetime::new("'static", Span::mixed_site()));
            }
            None => parameter.role = Role::Poisoned,
        }
    }
}

/// `x` of `until_freed(x)`.
fn read_owner(diagnostics: &mut Diagnostics, item: &FunctionItem, clause: &Written, subject: &str) -> Option<Keeper> {
    // Read with its own reports before.
    let keys = Keys::read(&mut Diagnostics::new(), "callback", clause.tokens(), KEYS);
    let key = keys.get("scope")?;
    let trees = trees(key)?;
    let mut pieces = match trees.get(1) {
        Some(TokenTree::Group(group)) => split_arguments(group.stream()).into_iter(),
        _ => Vec::new().into_iter(),
    };
    let name = pieces.next().unwrap_or_default();
    let further: Vec<_> = pieces.collect();
    if let [_, second, ..] = further.as_slice()
        && further.iter().all(|piece| piece.to_string() == "slot")
    {
        diagnostics
            .error(&code::REPEATED_CLAUSE, second.span(), format!("`until_freed` of {subject} has `slot` twice"))
            .help("write one of them");
        return None;
    }
    if let Some(other) = further.iter().find(|piece| piece.to_string() != "slot") {
        diagnostics
            .error(&code::UNKNOWN_KEY, other.span(), format!("`until_freed` of {subject} has no `{other}`"))
            .help("write `until_freed(x)`, or `until_freed(x, slot)` if C keeps one at a time");
        return None;
    }
    if name.to_string() == "return" {
        return Some(Keeper::Result);
    }
    let Ok(name) = syn::parse2::<syn::Ident>(name) else {
        diagnostics
            .error(
                &code::MALFORMED_CLAUSE,
                key.span,
                format!("the scope of {subject} does not say until what is freed"),
            )
            .help("write `scope = until_freed(x)`, with the parameter in whose object C keeps it");
        return None;
    };
    let name = Name { text: name.to_string(), span: name.span() };
    resolve_parameter(diagnostics, item, "`until_freed`", &name).map(Keeper::Parameter)
}

/// What the call makes keeps nothing yet.
fn report_slot(
    diagnostics: &mut Diagnostics,
    parameters: &[Parameter],
    keeper: Keeper,
    subject: &str,
    written: &ParameterItem,
    clause: &Written,
) -> bool {
    let is_made = match keeper {
        Keeper::Parameter(id) => matches!(parameters.get(id.0), Some(Parameter { role: Role::Out(_), .. })),
        Keeper::Result => true,
        Keeper::Forever => false,
    };
    if !is_made || !is_in_slot(written) {
        return false;
    }
    let keys = Keys::read(&mut Diagnostics::new(), "callback", clause.tokens(), KEYS);
    let span = keys.get("scope").map_or(clause.span, |key| key.span);
    diagnostics
        .error(&code::MALFORMED_CLAUSE, span, format!("{subject} has a slot in an object that the call makes"))
        .help("leave `slot` out: there is no earlier closure in it");
    true
}

/// A closure lives beside an owner that the wrapper borrows exclusively, or beside one that the call makes.
fn is_beside_owner(
    diagnostics: &mut Diagnostics,
    types: &[ForeignType],
    parameters: &[Parameter],
    result: &Value,
    keeper: Keeper,
    subject: &str,
    clause: &Written,
) -> bool {
    let makes = |value: &Value| matches!((&value.transfer, &value.shape), (Transfer::Owned { .. }, Shape::Object(_)));
    let role = match keeper {
        Keeper::Parameter(id) => parameters.get(id.0).map(|parameter| &parameter.role),
        Keeper::Result | Keeper::Forever => None,
    };
    let fits = match role {
        Some(Role::Poisoned) => return false, // reported already
        Some(Role::Reference(Reference { to: Pointee::Foreign(object), access, nullable, .. })) => {
            // A counted type is refused whatever is written here.
            let is_shared = |ty: &ForeignType| ty.is_counted() || ty.attach.is_some() || ty.attach_is_poisoned;
            types.get(object.id.0).is_some_and(is_shared) || (*access == Access::Exclusive && !nullable)
        }
        // Nobody else has it yet, and C keeps what is attached until its last count ends.
        Some(Role::Unique { ty, .. }) => {
            types.get(ty.id.0).is_some_and(|ty| ty.attach.is_some() || ty.attach_is_poisoned)
        }
        Some(Role::Out(out)) => makes(&out.value),
        None => keeper == Keeper::Result && makes(result),
        Some(_) => false,
    };
    if !fits {
        diagnostics
            .error(
                &code::RETAINED_BY,
                clause.span,
                format!("{subject} is to live until an object is freed, which is neither lent exclusively nor made by the call"),
            )
            .note("the wrapper takes `&mut Owned<…>`, and stores the closure there")
            .help("name a parameter `x: &mut X`, an out-parameter that makes one, or `return`");
    }
    fits
}
