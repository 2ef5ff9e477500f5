//! What a function's signature must be: the same for every declaration of a C symbol.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use proc_macro2::Ident;
use quote::ToTokens;
use syn::Type;

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Contract, Counting, ForeignType, Function, Ownership};

/// All declarations of one C function pass the same things the same way: pointers to data agree with each other,
/// pointers to functions with each other, everything else only with itself. One that passes NULL for a function is not
/// called through one that cannot.
///
/// ```text
/// fn set_long(h: &mut handle, value: c_long) -> c_int;
/// #[link_name = "set_long"] fn set_int(h: &mut handle, value: c_int) -> c_int;
/// ```
pub(super) fn check_declarations(diagnostics: &mut Diagnostics, contract: &Contract) {
    // Alternatives under different `cfg` are never there together.
    let mut first: HashMap<(&str, String), &Function> = HashMap::new();
    for (_, function) in contract.understood_functions() {
        let other = *first.entry((&function.symbol, function.carried.cfg_text())).or_insert(function);
        // The first one is itself; one declared twice under one name is reported as such.
        if other.ident != function.ident {
            compare(diagnostics, other, function);
        }
    }
}

/// Alternatives of one type under different `cfg` have the same facts: what is said of one is checked, and holds for
/// whichever is there.
///
/// ```text
/// #[cfg(unix)] #[owned_by_c(free = key_free)] type key;
/// #[cfg(not(unix))] #[owned_by_c(free = key_free, counted)] type key;
/// ```
pub(super) fn check_alternatives(diagnostics: &mut Diagnostics, contract: &Contract) {
    let mut known: HashMap<&Ident, &ForeignType> = HashMap::new();
    for ty in &contract.types {
        let first = match known.entry(&ty.ident) {
            Entry::Occupied(first) => *first.get(),
            Entry::Vacant(place) => {
                place.insert(ty);
                continue;
            }
        };
        let poisoned = |ty: &ForeignType| ty.ownership == Ownership::Poisoned;
        let differs = if first.lifetimes.len() != ty.lifetimes.len() {
            "another number of lifetimes"
        } else if poisoned(first) || poisoned(ty) {
            continue;
        } else if first.is_declared() != ty.is_declared() {
            "one of them `#[declared]`"
        } else if owners(first) != owners(ty) {
            "other owners"
        } else if first.keeps() != ty.keeps() {
            "another `keeps`"
        } else if first.threads != ty.threads {
            "another `thread` clause"
        } else {
            continue;
        };
        diagnostics
            .error(
                &code::CLASHING_DECLARATION,
                ty.ident.span(),
                format!("type `{}` is declared twice under different `cfg`, with {differs}", ty.ident),
            )
            .note("the functions of the block are checked once, for both")
            .help("write the same in both, or two blocks under different `cfg`");
    }
}

/// What owners of a type there are, as far as functions depend on it.
fn owners(ty: &ForeignType) -> (bool, bool, bool, bool) {
    match ty.ownership {
        Ownership::InPlace { movable, .. } => (true, movable, true, true),
        Ownership::Owned { counting, dup, .. } => {
            (true, counting != Counting::Single, matches!(counting, Counting::UpRef(_)), dup.is_some())
        }
        Ownership::LentOnly | Ownership::Declared | Ownership::Poisoned => (false, false, false, false),
    }
}

fn compare(diagnostics: &mut Diagnostics, first: &Function, second: &Function) {
    let symbol = &second.symbol;
    let (one, other) = (&first.ident, &second.ident);
    let help = "write what the C declaration says in both; data pointers may differ in what they point to";
    let (wanted, given) = (first.fixed_parameters().count(), second.fixed_parameters().count());
    if wanted != given || first.has_variadic_part() != second.has_variadic_part() {
        let how = if wanted == given {
            "one of them ends in `...`".to_owned()
        } else {
            format!("one takes {wanted} arguments, the other {given}")
        };
        diagnostics
            .error(&code::CLASHING_DECLARATION, second.ident.span(), format!("`{one}` and `{other}` both declare C function `{symbol}`, but {how}"))
            .help("write all parameters of the C declaration in both; those that this contract does not need are `#[null]` or `#[fixed(…)]`");
        return;
    }
    for (parameter, wanted) in second.fixed_parameters().zip(first.fixed_parameters()) {
        let (given, wanted) = (class(&parameter.raw), class(&wanted.raw));
        // The first one is what is called: it must be able to take NULL if another one passes it.
        let fits = matches!((&given, &wanted), (Class::Code { optional: false }, Class::Code { .. }));
        if given != wanted && !fits {
            let help = match (&given, &wanted) {
                (Class::Code { .. }, Class::Code { .. }) => {
                    "write `Option<…>` in both: a function pointer without it is never NULL"
                }
                _ => help,
            };
            let (given, wanted) = (given.described(), wanted.described());
            diagnostics
                .error(
                    &code::CLASHING_DECLARATION,
                    parameter.type_span,
                    format!(
                        "C function `{symbol}` takes `{}` as {given} in `{other}`, and as {wanted} in `{one}`",
                        parameter.ident
                    ),
                )
                .help(help);
        }
    }
    let (wanted, given) = (returned_class(first), returned_class(second));
    if wanted != given {
        diagnostics
            .error(
                &code::CLASHING_DECLARATION,
                second.result_span,
                format!(
                    "C function `{symbol}` returns {} in `{other}`, and {} in `{one}`",
                    given.described(),
                    wanted.described()
                ),
            )
            .help(help);
    }
}

/// How a value is passed, as far as two declarations must agree.
#[derive(PartialEq, Eq)]
enum Class {
    Nothing,
    Data,
    Code { optional: bool },
    Exactly(String),
}

impl Class {
    fn described(&self) -> String {
        match self {
            Class::Nothing => "nothing".to_owned(),
            Class::Data => "a pointer".to_owned(),
            Class::Code { optional: false } => "a function pointer".to_owned(),
            Class::Code { optional: true } => "a function pointer that may be NULL".to_owned(),
            Class::Exactly(ty) => format!("`{ty}`"),
        }
    }
}

fn returned_class(function: &Function) -> Class {
    function.raw_result.as_ref().map_or(Class::Nothing, class)
}

fn class(ty: &Type) -> Class {
    match ty {
        Type::Group(group) => class(&group.elem),
        Type::Paren(paren) => class(&paren.elem),
        Type::Ptr(_) | Type::Reference(_) => Class::Data,
        Type::FnPtr(_) => Class::Code { optional: false },
        Type::Path(path) => match path.path.segments.last() {
            Some(last) if last.ident == "Option" => Class::Code { optional: true }, // `Option<&T>` is a pointer by now
            // `core::ffi::c_int` and `c_int` are the same, by any path.
            Some(last) => Class::Exactly(last.to_token_stream().to_string()),
            None => Class::Nothing,
        },
        other => Class::Exactly(other.to_token_stream().to_string()),
    }
}
