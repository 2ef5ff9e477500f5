//! Where a wrapper goes and what it is called: `rust_name`, the block's `strip`, or the C name.

use proc_macro2::Ident;

use super::block::Settings;
use super::functions::{is_without_wrapper, no_home};
use super::helpers::Helper;
use super::names::Names;
use crate::diagnostics::{Diagnostics, code, nearest};
use crate::ir::{
    ForeignType, ForeignUse, Home, Keeper, Parameter, Pointee, Role, Shape, Transfer, TypeId, Value, first_taken,
};
use crate::syntax::{Form, FunctionItem};

/// A home and a name.
pub(crate) struct Homed {
    pub(crate) home: Home,
    pub(crate) name: Ident,
}

/// What gives or takes the user data of a callback, no caller calls, whatever it is named.
fn report_unused_name(diagnostics: &mut Diagnostics, helper: Helper, item: &FunctionItem) {
    let Some(clause) = item.attributes.find("rust_name").filter(|_| helper.has_data()) else { return };
    diagnostics
        .error(&code::RUST_NAME, clause.span, format!("`{}` has a `rust_name`, and no wrapper to bear it", item.ident))
        .note("it gives or takes the user data of a callback, an address that no caller has")
        .help("remove `rust_name`");
}

#[expect(clippy::too_many_arguments, reason = "a home depends on all that is known of a function")]
pub(crate) fn choose_home(
    diagnostics: &mut Diagnostics,
    names: &Names<'_>,
    types: &[ForeignType],
    settings: &Settings,
    helper: Helper,
    item: &FunctionItem,
    parameters: &[Parameter],
    result: &Value,
) -> Homed {
    if is_without_wrapper(helper, item) {
        report_unused_name(diagnostics, helper, item);
        return no_home(item);
    }
    if let Some(Form::Text(text, span)) = item.attributes.find("rust_name").map(|clause| &clause.form) {
        let (ty, method) = match text.split_once("::") {
            Some((ty, method)) => (Some(ty.trim()), method.trim()),
            None => (None, text.trim()),
        };
        let Some(name) = identifier(method, *span) else {
            diagnostics
                .error(&code::RUST_NAME, *span, format!("`{text}` cannot be the Rust name of `{}`", item.ident))
                .help(match text.split_once('.') {
                    Some((ty, method)) if identifier(ty, *span).is_some() && identifier(method, *span).is_some() => {
                        format!("write `#[rust_name = \"{ty}::{method}\"]`")
                    }
                    _ => "write `#[rust_name = \"method\"]` or `#[rust_name = \"Type::method\"]`".to_owned(),
                });
            return Homed { home: Home::Module, name: item.ident.clone() };
        };
        let Some(ty) = ty else { return Homed { home: Home::Module, name } };
        let Some(id) = names.type_by_any_name(ty) else {
            if !names.written.incomplete {
                let known: Vec<String> = names.types().map(|(id, _)| format!("`{}`", names.rust_name(id))).collect();
                let diagnostic = diagnostics.error(
                    &code::RUST_NAME,
                    *span,
                    format!("`{}` goes on type `{ty}`, which the block does not declare", item.ident),
                );
                let rust_names: Vec<String> = names.types().map(|(id, _)| names.rust_name(id).to_string()).collect();
                if let Some(near) = nearest(ty, rust_names.iter().map(String::as_str)) {
                    diagnostic.help(format!("write `#[rust_name = \"{near}::{method}\"]`"));
                } else if known.is_empty() {
                    diagnostic.help("declare it: `type X;`");
                } else if known.len() == 1 {
                    diagnostic.help(format!("its only type is {}", known.join(", ")));
                } else {
                    diagnostic.help(format!("its types are {}", known.join(", ")));
                }
            }
            return Homed { home: Home::Module, name };
        };
        if let Some(foreign) = types.get(id.0).filter(|foreign| !foreign.may_have_methods()) {
            let ty = &foreign.rust_name;
            diagnostics
                .error(
                    &code::RUST_NAME,
                    *span,
                    format!("`{}` cannot go on declared type `{ty}`, which may be another crate's", item.ident),
                )
                .note("Rust lets only the crate of a type give it methods")
                .help(format!(
                    "write `#[rust_name = \"{method}\"]` for a function beside the block; if `{ty}` is of this crate, declare it by a path from `crate::`, `self::` or `super::`"
                ));
            return Homed { home: Home::Module, name };
        }
        return Homed { home: on_type(id, parameters), name };
    }
    let own = item.ident.to_string();
    let own = own.trim_start_matches("r#");
    let stripped = settings.strip.iter().find_map(|prefix| own.strip_prefix(prefix.as_str()));
    let Some(name) = stripped.and_then(|rest| identifier(&snake_case(rest), item.ident.span())) else {
        return Homed { home: Home::Module, name: item.ident.clone() };
    };
    let first = parameters.iter().find_map(|parameter| foreign_of(&parameter.role));
    match first.or_else(|| made_by(parameters, result)) {
        Some(id) if types.get(id.0).is_none_or(ForeignType::may_have_methods) => {
            Homed { home: on_type(id, parameters), name }
        }
        _ => Homed { home: Home::Module, name },
    }
}

/// A method if the first parameter that the wrapper has is a reference to the type, otherwise an associated function.
fn on_type(id: TypeId, parameters: &[Parameter]) -> Home {
    let Some(first) = first_taken(parameters) else { return Home::Associated(id) };
    let role = &parameters[first.0].role; // a position within them
    // What needs the owner itself is no method of what it owns.
    let first = Some(Keeper::Parameter(first));
    if parameters.iter().any(|parameter| parameter.stored.is_some() && parameter.retained == first) {
        return Home::Associated(id);
    }
    match role {
        Role::Reference(reference) if !reference.nullable => match &reference.to {
            Pointee::Foreign(foreign) if foreign.id == id => Home::Method(id),
            _ => Home::Associated(id),
        },
        Role::UpRefs { ty, nullable: false } if ty.id == id => Home::Method(id),
        Role::Unique { ty, .. } if ty.id == id => Home::UniqueMethod(id),
        _ => Home::Associated(id),
    }
}

/// The foreign type of a parameter that is not an out.
fn foreign_of(role: &Role) -> Option<TypeId> {
    match role {
        Role::Reference(reference) => match &reference.to {
            Pointee::Foreign(foreign) => Some(foreign.id),
            Pointee::Plain(_) => None,
        },
        Role::Unique { ty, .. } | Role::UpRefs { ty, .. } | Role::Replaced { ty, .. } => Some(ty.id),
        Role::Consumed(consumed) => object(&consumed.shape).map(|foreign| foreign.id),
        Role::InOut(inout) => object(&inout.value.shape).map(|foreign| foreign.id),
        _ => None,
    }
}

/// The foreign type that a function makes.
fn made_by(parameters: &[Parameter], result: &Value) -> Option<TypeId> {
    let owned = |value: &Value| match value.transfer {
        Transfer::Owned { .. } => object(&value.shape).map(|foreign| foreign.id),
        _ => None,
    };
    owned(result).or_else(|| {
        parameters.iter().find_map(|parameter| match &parameter.role {
            Role::Out(out) => owned(&out.value),
            _ => None,
        })
    })
}

fn object(shape: &Shape) -> Option<&ForeignUse> {
    match shape {
        Shape::Object(foreign) => Some(foreign),
        _ => None,
    }
}

/// `GetErrorText` → `get_error_text`.
fn snake_case(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    let letters: Vec<char> = name.chars().collect();
    for (at, &letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let after = letters.get(at + 1);
        let starts_word = letter.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase()
                    || before.is_ascii_digit()
                    || (before.is_uppercase() && after.is_some_and(|after| after.is_lowercase()))
            });
        if starts_word {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

/// The name as an identifier; a keyword becomes a raw one.
fn identifier(name: &str, span: proc_macro2::Span) -> Option<Ident> {
    if ["self", "Self", "super", "crate", "_"].contains(&name) {
        return None;
    }
    // Parsed, not made from the text: a raw name is one too.
    let mut ident = syn::parse_str::<Ident>(name).or_else(|_| syn::parse_str(&format!("r#{name}"))).ok()?;
    ident.set_span(span);
    Some(ident)
}

#[cfg(test)]
mod tests {
    use super::snake_case;

    #[test]
    fn camel_case_splits_before_the_last_capital_of_a_run() {
        assert_eq!(snake_case("GetHTTPStatus"), "get_http_status");
        assert_eq!(snake_case("get0_pubkey"), "get0_pubkey");
    }
}
