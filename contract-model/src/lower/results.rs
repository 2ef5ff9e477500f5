//! What a function returns: its `returns` clause, its reference, or what a helper function may leave unsaid.

use syn::Lifetime;

use super::c_types::{Spot, report_rust_type};
use super::parameters::Context;
use super::transfers::resolve_free;
use super::types::{CType, classify, reference_lifetime};
use super::values::{Place, WORDS, lower_plain_value, lower_value};
use crate::diagnostics::{Diagnostics, code, code_text};
use crate::ir::{Borrow, FunctionId, Lender, ParameterId, Shape, Transfer, Value};
use crate::syntax::{Keys, Written, WrittenSafety};

/// What the function returns. `None` after a report.
pub(super) fn lower_result(diagnostics: &mut Diagnostics, context: &Context<'_>) -> Option<Value> {
    let item = context.function;
    let nothing = syn::Type::Tuple(syn::TypeTuple {
        attrs: Vec::new(),
        paren_token: syn::token::Paren::default(),
        elems: syn::punctuated::Punctuated::new(),
    });
    let raw = item.result.as_ref().unwrap_or(&nothing);
    let subject = format!("the result of `{}`", item.ident);
    if !item.attributes.has("unchecked") && report_rust_type(diagnostics, context.names, raw, &subject, &Spot::Result) {
        return None;
    }
    let ctype = classify(diagnostics, context.names, raw);
    let returns = item.attributes.find("returns");
    let owned = item.attributes.find("owned_by_c");
    let unchecked = item.attributes.find("unchecked");
    let span = returns
        .or(owned)
        .map(|clause| clause.span)
        .or_else(|| item.result.as_ref().map(crate::Spanned::span))
        .unwrap_or(item.ident.span());
    let place = Place { names: context.names, function: item, subject, span };
    if let (Some(_), Some(second)) = (returns, owned.or(unchecked)) {
        diagnostics
            .error(
                &code::CONFLICTING_CLAUSE,
                second.span,
                format!("{} has `#[returns]` and `#[{}]`", place.subject, second.clause.name),
            )
            .help("keep `#[returns(…)]`");
        return None;
    }
    if let Some(clause) = unchecked {
        return lower_unchecked(diagnostics, &place, clause, raw);
    }
    if let Some(clause) = owned {
        let keys = Keys::read(diagnostics, "owned_by_c", clause.tokens(), &["free"]);
        let Some(free) = keys.get("free") else {
            if keys.incomplete {
                return None;
            }
            diagnostics
                .error(
                    &code::MISSING_FREE,
                    clause.span,
                    format!("`#[owned_by_c]` on `{}` does not name a free function", item.ident),
                )
                .help("write `#[owned_by_c(free = F)]`, which means `#[returns(owned(free = F))]`");
            return None;
        };
        let free = resolve_free(diagnostics, context.names, free)?;
        return lower_owned_by(diagnostics, &place, &ctype, free);
    }
    if let Some(clause) = returns {
        let keys = Keys::read(diagnostics, "returns", clause.tokens(), WORDS);
        if keys.incomplete {
            return likely_result(&place, &keys, &ctype);
        }
        if keys.iter().next().is_none() {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    clause.span,
                    format!("`#[returns]` on `{}` does not say who owns the result", item.ident),
                )
                .help("write `#[returns(owned)]`, `#[returns(borrowed(from = …))]` or `#[returns(copied)]`");
            return None;
        }
        if let CType::Reference { .. } = ctype {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    clause.span,
                    format!("{} is a reference, and has `#[returns]` beside it", place.subject),
                )
                .help("write the raw pointer that C returns, or leave the clause out");
            return None;
        }
        return lower_value(diagnostics, &place, &keys, &ctype);
    }
    if item.attributes.incomplete && ctype.is_pointer() {
        // What was meant to describe it could not be understood.
        return likely_result(
            &place,
            &Keys::read(diagnostics, "returns", proc_macro2::TokenStream::new(), WORDS),
            &ctype,
        );
    }
    lower_result_by_default(diagnostics, context, &place, &ctype)
}

/// After a mistake, for stubs: what is said of the result without that, or else an owner where C gives a type that
/// Rust can own.
fn likely_result(place: &Place<'_>, keys: &Keys, ctype: &CType) -> Option<Value> {
    let mut quiet = Diagnostics::new();
    if keys.iter().next().is_some()
        && let Some(value) = lower_value(&mut quiet, place, keys, ctype)
    {
        return Some(value);
    }
    match ctype {
        CType::Pointer { mutable: true, to } => match &**to {
            CType::Foreign(ty) if place.names.type_item(ty.id).attributes.has("owned_by_c") => Some(Value {
                transfer: Transfer::Owned { free: None, unique: false, sink: None, parent: None },
                shape: Shape::Object(ty.clone()),
                nullable: false,
            }),
            _ => None,
        },
        _ => None,
    }
}

/// `#[unchecked]` on a function: what it returns is passed on as it is.
fn lower_unchecked(
    diagnostics: &mut Diagnostics,
    place: &Place<'_>,
    clause: &Written,
    raw: &syn::Type,
) -> Option<Value> {
    if place.function.safety != WrittenSafety::Unsafe {
        diagnostics
            .error(
                &code::UNCHECKED_SAFE,
                clause.span,
                format!("{} is `#[unchecked]`, and the function is not an `unsafe fn`", place.subject),
            )
            .note("the wrapper returns a raw pointer that nobody has described")
            .help(format!("write `unsafe fn {}(…)`", place.function.ident));
        return None;
    }
    Some(Value { transfer: Transfer::Unchecked, shape: Shape::Raw(raw.clone()), nullable: false })
}

/// `#[owned_by_c(free = F)]` on a function: an object, or, where C returns characters, text.
fn lower_owned_by(diagnostics: &mut Diagnostics, place: &Place<'_>, ctype: &CType, free: FunctionId) -> Option<Value> {
    let shape = match ctype {
        CType::Pointer { to, .. } => match &**to {
            CType::Foreign(foreign) => Shape::Object(foreign.clone()),
            CType::Byte(_) => Shape::Text,
            _ => {
                diagnostics
                    .error(&code::CLAUSE_TYPE, place.span, format!("{} is owned, and its C type does not say what it is", place.subject))
                    .help("write `#[returns(owned(free = F), buffer(len = n))]` for memory, or declare the C struct as a `type` of the block");
                return None;
            }
        },
        _ => {
            diagnostics
                .error(
                    &code::CLAUSE_TYPE,
                    place.span,
                    format!("{} is not a pointer, so nobody can own it", place.subject),
                )
                .help("remove the clause, or write the C pointer type");
            return None;
        }
    };
    Some(Value {
        transfer: Transfer::Owned { free: Some(free), unique: false, sink: None, parent: None },
        shape,
        nullable: false,
    })
}

/// No clause: a reference, a number, nothing; or whatever a helper function may leave unsaid.
fn lower_result_by_default(
    diagnostics: &mut Diagnostics,
    context: &Context<'_>,
    place: &Place<'_>,
    ctype: &CType,
) -> Option<Value> {
    let helper = context.helper;
    match ctype {
        CType::Reference { lifetime, mutable, optional, to } => {
            lower_reference_result(diagnostics, place, lifetime.as_ref(), *mutable, *optional, to)
        }
        CType::Pointer { to, .. } if helper.up_refs.is_some() || helper.sinks => match (&**to, context.object) {
            (CType::Foreign(ty), Some(object)) => {
                Some(Value { transfer: Transfer::SameAs(object), shape: Shape::Object(ty.clone()), nullable: false })
            }
            // `g_object_ref` gives back the address that it was given.
            (CType::Void, Some(_)) => Some(Value {
                transfer: Transfer::Status,
                shape: Shape::Raw(context.function.result.clone()?),
                nullable: false,
            }),
            _ => lower_plain_value(diagnostics, place, ctype),
        },
        CType::Pointer { to, .. } if helper.dups.is_some() => match &**to {
            CType::Foreign(ty) => {
                let transfer = Transfer::Owned { free: None, unique: false, sink: None, parent: None };
                Some(Value { transfer, shape: Shape::Object(ty.clone()), nullable: false })
            }
            _ => lower_plain_value(diagnostics, place, ctype),
        },
        CType::Pointer { .. } if helper.frees => Some(Value {
            transfer: Transfer::Status,
            shape: Shape::Raw(context.function.result.clone()?),
            nullable: false,
        }),
        // Only callbacks have it.
        CType::Pointer { to, .. } if helper.gives_data && matches!(**to, CType::Void) => Some(Value {
            transfer: Transfer::Status,
            shape: Shape::Raw(context.function.result.clone()?),
            nullable: false,
        }),
        CType::Scalar(ty) | CType::Byte(ty) if helper.is_some() && !context.function.attributes.has("fails") => {
            Some(Value { transfer: Transfer::Status, shape: Shape::Scalar(ty.clone()), nullable: false })
        }
        CType::Pointer { .. } if context.may_be_helper => None,
        _ => lower_plain_value(diagnostics, place, ctype),
    }
}

/// The whole declaration with the lifetime of its only reference, if that is easily written.
fn with_named_lifetime(place: &Place<'_>) -> Option<String> {
    let function = place.function;
    let is_reference = |ty: &syn::Type| matches!(ty, syn::Type::Reference(reference) if reference.lifetime.is_none());
    let references = function.parameters.iter().filter(|parameter| is_reference(&parameter.ty)).count();
    let has_clauses = function.parameters.iter().any(|parameter| !parameter.clauses.is_empty());
    if references != 1 || has_clauses || !function.lifetimes.is_empty() {
        return None;
    }
    let named = |ty: &syn::Type| {
        let text = code_text(ty);
        if is_reference(ty) { format!("&'a {}", text.trim_start_matches('&')) } else { text }
    };
    let parameters: Vec<String> =
        function.parameters.iter().map(|parameter| format!("{}: {}", parameter.ident, named(&parameter.ty))).collect();
    let result = function.result.as_ref().filter(|ty| is_reference(ty)).map(named)?;
    Some(format!("write `fn {}<'a>({}) -> {result};`", function.ident, parameters.join(", ")))
}

/// `-> &'a T`: from the parameter that is borrowed for `'a`, or from whatever `'a` of a parameter's type stands for.
fn lower_reference_result(
    diagnostics: &mut Diagnostics,
    place: &Place<'_>,
    lifetime: Option<&Lifetime>,
    exclusive: bool,
    nullable: bool,
    to: &CType,
) -> Option<Value> {
    let Some(lifetime) = lifetime else {
        diagnostics
            .error(
                &code::MISSING_BORROW_SOURCE,
                place.span,
                format!("{} is borrowed, and nothing says from what", place.subject),
            )
            .note("C has no elision rules: the lender is always written")
            .help(
                with_named_lifetime(place)
                    .unwrap_or_else(|| "name the lifetime of the lender, as in `x: &'a X` and `-> &'a T`".to_owned()),
            );
        return None;
    };
    let shape = match to {
        CType::Foreign(ty) => Shape::Object(ty.clone()),
        CType::Scalar(ty) | CType::Array(.., ty) => Shape::Plain(ty.clone()),
        CType::Byte(_) => {
            diagnostics
                .error(&code::CLAUSE_TYPE, place.span, format!("{} refers to one character", place.subject))
                .help("write `*const c_char` and `#[returns(cstr, borrowed(from = …))]` for text");
            return None;
        }
        _ => {
            diagnostics
                .error(
                    &code::NESTED_POINTER,
                    place.span,
                    format!("{} refers to something that no clause describes", place.subject),
                )
                .help("write the raw pointer that C returns, with `#[returns(…)]`");
            return None;
        }
    };
    if lifetime.ident == "static" && exclusive {
        diagnostics
            .error(
                &code::EXCLUSIVE_RESULT,
                place.span,
                format!("{} is `&'static mut`, and a second call gives a second one", place.subject),
            )
            .note("two `&mut` to the same object are undefined behavior, however long they live")
            .help("write `&'static` if it never changes, or borrow it from an exclusive parameter");
        return None;
    }
    if lifetime.ident == "static" {
        return Some(Value { transfer: Transfer::Forever, shape, nullable });
    }
    let lenders: Vec<Lender> = place
        .function
        .parameters
        .iter()
        .enumerate()
        .filter(|(_, parameter)| matches!(reference_lifetime(&parameter.ty), Some(own) if own.ident == lifetime.ident))
        .map(|(at, _)| Lender::Parameter(ParameterId(at)))
        .collect();
    let lenders = if lenders.is_empty() { vec![Lender::Lifetime(lifetime.clone())] } else { lenders };
    Some(Value {
        transfer: Transfer::Borrowed(Borrow { lenders, lifetime: lifetime.clone(), until: Vec::new(), exclusive }),
        shape,
        nullable,
    })
}
