//! `#[fails(…)]`, `#[end(…)]`, and what is asked after a failure.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Expr;

use super::block::Settings;
use super::names::{Name, Names};
use super::values::resolve_parameter;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Argument, Call, Consumed, End, Failure, Fate, FunctionId, Parameter, ParameterId, Pointee, Role, Shape, Test,
    TypeId, Valid,
};
use crate::syntax::{Argument as Written, FunctionItem, Keys, split_arguments};

const TESTS: &[&str] = &["null", "zero", "nonzero", "negative", "not_positive", "is", "not", "out"];

pub(crate) fn lower_failure(
    diagnostics: &mut Diagnostics,
    names: &Names<'_>,
    item: &FunctionItem,
    parameters: &[Parameter],
    settings: &Settings,
    id: FunctionId,
) -> Option<Failure> {
    let clause = item.attributes.find("fails")?;
    let words: Vec<&str> = TESTS.iter().copied().chain(["errno", "detail"]).collect();
    let keys = Keys::read(diagnostics, "fails", clause.tokens(), &words);
    let tests = keys.among(TESTS);
    let test = match tests.as_slice() {
        [one] => lower_test(diagnostics, item, parameters, one)?,
        [] if keys.incomplete => return None,
        [] => {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    clause.span,
                    format!("`#[fails]` on `{}` does not say which results are failures", item.ident),
                )
                .help("write `fails(null)`, `fails(nonzero)`, `fails(negative)`, `fails(is(v))`, `fails(not(v))`, …");
            return None;
        }
        [first, second, ..] => {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    second.span,
                    format!("`{}` fails when `{}` and when `{}`", item.ident, first.key, second.key),
                )
                .help("keep one test; `is(v, w)` and `not(v, w)` take several values");
            return None;
        }
    };
    let detail = match keys.get("detail") {
        Some(key) => {
            if settings.error.is_none() {
                diagnostics
                    .error(&code::DETAIL_ERROR, key.span, format!("`{}` has a `detail`, and the block has no `error` type to take it", item.ident))
                    .note("the default `ffi_contract::Error` carries the function and the cause only")
                    .help("write `#[contract(error = MyError)]`, with `From<ffi_contract::Error>` and `From<(ffi_contract::Error, CString)>`");
                None
            } else {
                let call = key.value.clone().and_then(|value| read_call(diagnostics, names, item, value, key.span));
                if key.value.is_none() {
                    report_call(diagnostics, item, key.span);
                }
                call
            }
        }
        None => default_detail(settings, parameters, id),
    };
    Some(Failure { test, errno: keys.has("errno"), detail })
}

fn lower_test(
    diagnostics: &mut Diagnostics,
    item: &FunctionItem,
    parameters: &[Parameter],
    written: &Written,
) -> Option<Test> {
    let word = written.key.to_string();
    if (word == "is" || word == "not") != written.group.is_some() || written.value.is_some() {
        diagnostics
            .error(
                &code::MALFORMED_CLAUSE,
                written.span,
                format!("`{word}` in `#[fails]` of `{}` does not have its form", item.ident),
            )
            .help(if written.group.is_some() { format!("write `{word}`") } else { format!("write `{word}(value)`") });
        return None;
    }
    Some(match word.as_str() {
        "null" => Test::Null,
        "zero" => Test::Zero,
        "nonzero" => Test::Nonzero,
        "negative" => Test::Negative,
        "not_positive" => Test::NotPositive,
        "is" => Test::Is(read_values(diagnostics, item, written)?),
        "not" => Test::Not(read_values(diagnostics, item, written)?),
        _ => {
            let told = parameters
                .iter()
                .position(|parameter| matches!(&parameter.role, Role::Out(out) if out.valid == Valid::Failure));
            let poisoned = parameters.iter().any(|parameter| matches!(parameter.role, Role::Poisoned));
            let Some(at) = told else {
                if !poisoned {
                    diagnostics
                        .error(
                            &code::FAILS_TYPE,
                            written.span,
                            format!(
                                "`{}` fails when an out-parameter is filled, and none is there for that",
                                item.ident
                            ),
                        )
                        .help("write `#[out(owned, valid = failure)]` on the parameter that takes the error");
                }
                return None;
            };
            Test::Out(ParameterId(at))
        }
    })
}

fn read_values(diagnostics: &mut Diagnostics, item: &FunctionItem, written: &Written) -> Option<Vec<Expr>> {
    let pieces = split_arguments(written.group.clone().unwrap_or_default());
    let values: Option<Vec<Expr>> = pieces.into_iter().map(|piece| syn::parse2(piece).ok()).collect();
    let values = values.filter(|values| !values.is_empty());
    if values.is_none() {
        diagnostics
            .error(&code::MALFORMED_CLAUSE, written.span, format!("`{}` on `{}` takes values", written.key, item.ident))
            .help(format!("write `{}(SOME_CODE)`", written.key));
    }
    values
}

pub(crate) fn lower_end(diagnostics: &mut Diagnostics, item: &FunctionItem) -> Option<End> {
    let clause = item.attributes.find("end")?;
    let keys = Keys::read(diagnostics, "end", clause.tokens(), &["is", "null"]);
    match (keys.get("is"), keys.get("null")) {
        (Some(is), None) if is.group.is_some() => read_values(diagnostics, item, is).map(End::Is),
        (None, Some(null)) if null.group.is_none() && null.value.is_none() => Some(End::Null),
        _ if keys.incomplete => None,
        _ => {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    clause.span,
                    format!("`#[end]` on `{}` does not say which results mean \"no more\"", item.ident),
                )
                .help("write `#[end(is(v))]` or `#[end(null)]`");
            None
        }
    }
}

/// `f(x, return, g(y))`
fn read_call(
    diagnostics: &mut Diagnostics,
    names: &Names<'_>,
    item: &FunctionItem,
    tokens: TokenStream,
    span: Span,
) -> Option<Call> {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let [TokenTree::Ident(function), TokenTree::Group(group)] = trees.as_slice() else {
        match trees.as_slice() {
            [TokenTree::Ident(function)] => report_bare_call(diagnostics, names, item, &function.to_string(), span),
            [TokenTree::Literal(text)] if text.to_string().starts_with('"') => {
                let text = text.to_string();
                let call = text.trim_matches('"');
                if call.contains('(') {
                    diagnostics
                        .error(
                            &code::MALFORMED_CLAUSE,
                            span,
                            format!("`detail` of `{}` is a text, not a call", item.ident),
                        )
                        .help(format!("write `detail = {call}`"));
                } else {
                    report_bare_call(diagnostics, names, item, call, span);
                }
            }
            _ => report_call(diagnostics, item, span),
        }
        return None;
    };
    let name = Name { text: function.to_string(), span: function.span() };
    let id = names.resolve_function(diagnostics, "`detail`", &name);
    let mut arguments = Vec::new();
    for piece in split_arguments(group.stream()) {
        let trees: Vec<TokenTree> = piece.clone().into_iter().collect();
        match trees.as_slice() {
            [TokenTree::Ident(word)] if word == "return" => arguments.push(Argument::Return),
            [TokenTree::Ident(word)] => {
                let name = Name { text: word.to_string(), span: word.span() };
                arguments.push(Argument::Parameter(resolve_parameter(diagnostics, item, "`detail`", &name)?));
            }
            [TokenTree::Ident(_), TokenTree::Group(_)] => {
                arguments.push(Argument::Call(read_call(diagnostics, names, item, piece, span)?))
            }
            _ => {
                report_call(diagnostics, item, span);
                return None;
            }
        }
    }
    Some(Call { function: id?, arguments, span: name.span })
}

/// A detail that names a function and gives it nothing.
fn report_bare_call(diagnostics: &mut Diagnostics, names: &Names<'_>, item: &FunctionItem, function: &str, span: Span) {
    let declared = names.function_named(function).and_then(|id| names.written.functions.get(id.0));
    let Some(declared) = declared else { return report_call(diagnostics, item, span) };
    // Each of its parameters is probably the one of this function with the same foreign type.
    let type_of = |ty: &syn::Type| {
        let words: Vec<String> = ty.to_token_stream().into_iter().map(|tree| tree.to_string()).collect();
        names.written.types.iter().map(|ty| ty.ident.to_string()).find(|name| words.contains(name))
    };
    let arguments: Option<Vec<String>> = declared
        .parameters
        .iter()
        .map(|wanted| {
            let wanted = type_of(&wanted.ty)?;
            let given = item.parameters.iter().find(|given| type_of(&given.ty).as_ref() == Some(&wanted))?;
            Some(given.ident.to_string())
        })
        .collect();
    let arguments = arguments.map_or_else(|| "…".to_owned(), |arguments| arguments.join(", "));
    diagnostics
        .error(
            &code::MALFORMED_CLAUSE,
            span,
            format!("`detail` of `{}` names `{function}` and does not call it", item.ident),
        )
        .help(format!("write `detail = {function}({arguments})`"));
}

fn report_call(diagnostics: &mut Diagnostics, item: &FunctionItem, span: Span) {
    diagnostics
        .error(&code::MALFORMED_CLAUSE, span, format!("`detail` of `{}` is not a call", item.ident))
        .help("write `detail = errmsg(db)`: a function of the block, with parameters of this one, `return`, or such a call again");
}

/// The block's `detail(T = f)`, for the first parameter of type `T` that is there after a failure.
///
/// An out-parameter that is filled on failure tells more than the block's detail.
fn default_detail(settings: &Settings, parameters: &[Parameter], id: FunctionId) -> Option<Call> {
    if parameters.iter().any(|parameter| matches!(&parameter.role, Role::Out(out) if out.valid == Valid::Failure)) {
        return None;
    }
    settings.details.iter().filter(|(_, function, _)| *function != id).find_map(|(ty, function, span)| {
        let at = parameters.iter().position(|parameter| outlives_failure(&parameter.role, *ty))?;
        Some(Call { function: *function, arguments: vec![Argument::Parameter(ParameterId(at))], span: *span })
    })
}

fn outlives_failure(role: &Role, ty: TypeId) -> bool {
    match role {
        Role::Reference(reference) => {
            !reference.nullable && matches!(&reference.to, Pointee::Foreign(foreign) if foreign.id == ty)
        }
        Role::UpRefs { ty: own, nullable } => !nullable && own.id == ty,
        Role::Consumed(Consumed {
            shape: Shape::Object(own),
            on: Some(Fate::Success),
            nullable: false,
            indirect: false,
            ..
        }) => own.id == ty,
        _ => false,
    }
}
