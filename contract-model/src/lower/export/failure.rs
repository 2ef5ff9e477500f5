//! `#[fails(…)]` on a function that C calls: what C gets where the body gives an error.

use syn::{Expr, ExprLit, Lit};

use super::Function;
use super::types::{is_nothing, raw_pointer};
use crate::diagnostics::{Diagnostics, code, code_text};
use crate::ir::Test;
use crate::ir::export::ExportFailure;
use crate::lower::block::read_path;
use crate::lower::types::bare;
use crate::syntax::{Argument, Keys, split_arguments};

const TESTS: &[&str] = &["zero", "nonzero", "negative", "not_positive", "is", "not"];

impl Function<'_> {
    pub(super) fn lower_failure(&self, diagnostics: &mut Diagnostics, contract: &Keys) -> Option<ExportFailure> {
        let written = self.written;
        let Some(clause) = written.attributes.find("fails") else {
            if let Some(error) = contract.get("error") {
                diagnostics
                    .error(
                        &code::CONFLICTING_CLAUSE,
                        error.span,
                        format!("`{}` has an `error`, and no `#[fails]`", self.ident()),
                    )
                    .note("an error is what becomes of a number that C gets")
                    .help("add `#[fails(nonzero)]`, or remove `error`");
            }
            return None;
        };
        let keys = Keys::read(diagnostics, "fails", clause.tokens(), TESTS);
        if keys.incomplete {
            return None;
        }
        let result = written.result.as_ref().filter(|ty| !is_nothing(ty));
        let number = result.filter(|ty| raw_pointer(ty).is_none() && !matches!(bare(ty), syn::Type::Reference(_)));
        let Some(ty) = number else {
            let diagnostic = diagnostics.error(
                &code::FAILS_TYPE,
                clause.span,
                format!(
                    "`{}` returns {}, which says nothing about failure",
                    self.ident(),
                    result.map_or_else(|| "nothing".to_owned(), |ty| format!("`{}`", code_text(ty)))
                ),
            );
            match result {
                None => diagnostic.help("write `-> c_int`: the body gives a `Result`, and C its number"),
                Some(_) => diagnostic.help("write `nullable` in `#[returns(…)]` and give `None`; or return a number, and the pointer through `#[out(owned)] p: *mut *mut T`"),
            };
            return None;
        };
        if matches!(bare(ty), syn::Type::Path(path) if path.path.is_ident("bool")) {
            diagnostics
                .error(
                    &code::FAILS_TYPE,
                    clause.span,
                    format!("`{}` returns a `bool`, and `#[fails]` speaks of numbers", self.ident()),
                )
                .help("remove `#[fails]`: the body gives the `bool` itself; or write `-> c_int`");
            return None;
        }
        let test = match keys.iter().collect::<Vec<_>>().as_slice() {
            [one] => self.read_test(diagnostics, one)?,
            [_, second, ..] => {
                diagnostics
                    .error(&code::CONFLICTING_CLAUSE, second.span, format!("`{}` fails in two ways", self.ident()))
                    .help("keep one test; `is(v, w)` and `not(v, w)` take several values");
                return None;
            }
            [] => {
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        clause.span,
                        format!("`#[fails]` on `{}` does not say which results are failures", self.ident()),
                    )
                    .help("write `fails(nonzero)`, `fails(negative)`, `fails(is(v))`, `fails(not(v))`, …");
                return None;
            }
        };
        if let Some(returns) = written.attributes.find("returns") {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    returns.span,
                    format!("`{}` returns `{}`, which `#[fails]` says all about", self.ident(), code_text(ty)),
                )
                .help("remove `#[returns]`");
            return None;
        }
        let success = match &test {
            Test::Nonzero => syn::parse_str("0").ok(),
            Test::Zero => syn::parse_str("1").ok(),
            Test::Not(values) => match values.as_slice() {
                [only] => Some(only.clone()),
                _ => None,
            },
            _ => None,
        };
        let error = contract.get("error").and_then(|key| read_path(diagnostics, key));
        Some(ExportFailure { test, error, success })
    }

    fn read_test(&self, diagnostics: &mut Diagnostics, written: &Argument) -> Option<Test> {
        Some(match written.key.to_string().as_str() {
            "zero" => Test::Zero,
            "nonzero" => Test::Nonzero,
            "negative" => Test::Negative,
            "not_positive" => Test::NotPositive,
            word => {
                let pieces = split_arguments(written.group.clone().unwrap_or_default());
                let values: Option<Vec<Expr>> = pieces.into_iter().map(|piece| syn::parse2(piece).ok()).collect();
                let Some(values) = values.filter(|values| !values.is_empty()) else {
                    diagnostics
                        .error(
                            &code::MALFORMED_CLAUSE,
                            written.span,
                            format!("`{word}` on `{}` takes values", self.ident()),
                        )
                        .help(format!("write `{word}(SOME_CODE)`"));
                    return None;
                };
                if word == "is" { Test::Is(values) } else { Test::Not(values) }
            }
        })
    }
}

/// Whether a number says that the function has succeeded, as far as that can be seen.
pub(super) fn is_success(test: &Test, value: &Expr) -> bool {
    let Some(number) = literal(value) else { return false };
    let among = |values: &[Expr]| -> Option<bool> {
        let numbers: Option<Vec<i128>> = values.iter().map(literal).collect();
        numbers.map(|numbers| numbers.contains(&number))
    };
    match test {
        Test::Zero => number != 0,
        Test::Nonzero => number == 0,
        Test::Negative => number >= 0,
        Test::NotPositive => number > 0,
        Test::Is(values) => among(values) == Some(false),
        Test::Not(values) => values.iter().filter_map(literal).any(|other| other == number),
        Test::Null | Test::Out(_) => false,
    }
}

/// The number, if it is written as one.
fn literal(value: &Expr) -> Option<i128> {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => number.base10_parse().ok(),
        Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Neg(_)) => {
            literal(&unary.expr).map(|number: i128| number.wrapping_neg())
        }
        Expr::Paren(paren) => literal(&paren.expr),
        Expr::Group(group) => literal(&group.expr),
        _ => None,
    }
}
