//! `#[fails(…)]`, `#[end(…)]`, `#[requires(…)]`: which answers mean what, and what is asked before a call or after a
//! failure.

use proc_macro2::{TokenStream, TokenTree};
use syn::Expr;

use super::block::Settings;
use super::calls::{read_call, report_call};
use super::names::Names;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Argument, Call, Consumed, End, Failure, Fate, FunctionId, Parameter, ParameterId, Pointee, Requirement, Role,
    Shape, Test, TypeId, Valid,
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
        [one] => lower_test(diagnostics, item, "fails", parameters, one)?,
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
                let call =
                    key.value.clone().and_then(|value| read_call(diagnostics, names, item, "detail", value, key.span));
                if key.value.is_none() {
                    report_call(diagnostics, item, "detail", key.span);
                }
                call
            }
        }
        None => default_detail(settings, parameters, id),
    };
    Some(Failure { test, errno: keys.has("errno"), detail })
}

/// `#[requires(f(args), is(v))]`: the call, then the answers that are good.
pub(crate) fn lower_requirement(
    diagnostics: &mut Diagnostics,
    names: &Names<'_>,
    item: &FunctionItem,
) -> Option<Requirement> {
    let clause = item.attributes.find("requires")?;
    let mut trees = clause.tokens().into_iter();
    let asked: TokenStream = trees.by_ref().take_while(|tree| !is_comma(tree)).collect();
    let call = if asked.is_empty() {
        report_call(diagnostics, item, "requires", clause.span);
        return None;
    } else {
        read_call(diagnostics, names, item, "requires", asked, clause.span)
    };
    let answers: Vec<&str> = TESTS.iter().copied().filter(|word| *word != "out").collect();
    let keys = Keys::read(diagnostics, "requires", trees.collect(), &answers);
    let call = call?;
    let test = match keys.among(&answers).as_slice() {
        [one] => lower_test(diagnostics, item, "requires", &[], one)?,
        [] if keys.incomplete => return None,
        [] => {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    clause.span,
                    format!("`#[requires]` on `{}` does not say which answer is required", item.ident),
                )
                .help("write `requires(f(x), is(v))`, `requires(f(x), nonzero)`, `requires(f(x), not(v))`, …");
            return None;
        }
        [first, second, ..] => {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    second.span,
                    format!("`{}` requires the answer `{}` and the answer `{}`", item.ident, first.key, second.key),
                )
                .help("keep one test; `is(v, w)` and `not(v, w)` take several values");
            return None;
        }
    };
    Some(Requirement { call, test, span: clause.span })
}

fn is_comma(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ',')
}

fn lower_test(
    diagnostics: &mut Diagnostics,
    item: &FunctionItem,
    clause: &str,
    parameters: &[Parameter],
    written: &Written,
) -> Option<Test> {
    let word = written.key.to_string();
    if (word == "is" || word == "not") != written.group.is_some() || written.value.is_some() {
        diagnostics
            .error(
                &code::MALFORMED_CLAUSE,
                written.span,
                format!("`{word}` in `#[{clause}]` of `{}` does not have its form", item.ident),
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
                        .help("write `#[out(owned, valid = failure)]` on the parameter that takes the error, and `#[contract(error = MyError)]` on the block for what becomes of it");
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
