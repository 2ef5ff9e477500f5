//! What C finds in `...`: said by `#[variadic]` parameters, or passed through an `unsafe fn` as it is.

use proc_macro2::Span;
use syn::Type;

use super::block::Settings;
use super::types::bare;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::Abi;
use crate::syntax::{FunctionItem, ParameterItem, WrittenSafety};

/// Types that C passes as another one in a variadic part, and that one.
const PROMOTED: &[(&str, &str)] = &[
    ("f32", "c_double"),
    ("c_float", "c_double"),
    ("bool", "c_int"),
    ("i8", "c_int"),
    ("u8", "c_int"),
    ("i16", "c_int"),
    ("u16", "c_int"),
    ("c_char", "c_int"),
    ("c_schar", "c_int"),
    ("c_uchar", "c_int"),
    ("c_short", "c_int"),
    ("c_ushort", "c_int"),
];

pub(super) fn report(diagnostics: &mut Diagnostics, settings: &Settings, abi: Abi, item: &FunctionItem) {
    let first = item.parameters.iter().position(|parameter| clause_span(parameter).is_some());
    let Some(at) = first else {
        if let Some(dots) = item.variadic {
            report_dots(diagnostics, settings, abi, item, dots);
        }
        return;
    };
    let Some(span) = item.parameters.get(at).and_then(clause_span) else { return };
    let ident = &item.ident;
    if abi == Abi::System && settings.sys.is_none() {
        report_system(diagnostics, item, span);
    } else if let Some(dots) = item.variadic {
        diagnostics
            .error(&code::VARIADIC, dots, format!("`{ident}` says what it passes in `...`, and has `...` as well"))
            .note("a call passes what its contract names, and nothing else")
            .help("remove `...`");
    } else if at == 0 {
        diagnostics
            .error(&code::VARIADIC, span, format!("`{ident}` has no parameter before its variadic part"))
            .note("C finds what is in `...` by what stands before it")
            .help("declare the parameters of C's declaration before it");
    }
    let mut rest = item.parameters.iter().skip(at);
    if let Some(fixed) = rest.clone().find(|parameter| clause_span(parameter).is_none()) {
        diagnostics
            .error(
                &code::VARIADIC,
                fixed.ident.span(),
                format!("`{ident}` has parameter `{}` after its variadic part", fixed.ident),
            )
            .help("write `#[variadic]` on it as well, or move it before those that have it");
    }
    if let Some((parameter, written, wider)) = rest.find_map(promoted) {
        diagnostics
            .error(
                &code::VARIADIC,
                crate::Spanned::span(&parameter.ty),
                format!("`{}` of `{ident}` is a `{written}`, which C does not pass in `...`", parameter.ident),
            )
            .note(format!("C promotes it: what it reads there is as wide as a `{wider}`"))
            .help(format!("write `{}: {wider}`", parameter.ident));
    }
}

fn clause_span(parameter: &ParameterItem) -> Option<Span> {
    parameter.clauses.iter().find(|clause| clause.clause.name == "variadic").map(|clause| clause.span)
}

/// A variadic parameter of a type that C would pass as another one.
fn promoted(parameter: &ParameterItem) -> Option<(&ParameterItem, &'static str, &'static str)> {
    let Type::Path(path) = bare(&parameter.ty) else { return None };
    let last = path.path.segments.last()?;
    let (written, wider) = PROMOTED.iter().find(|(name, _)| last.ident == name)?;
    clause_span(parameter).map(|_| (parameter, *written, *wider))
}

fn report_system(diagnostics: &mut Diagnostics, item: &FunctionItem, span: Span) {
    diagnostics
        .error(&code::VARIADIC, span, format!("`{}` ends in `...` in an `extern \"system\"` block", item.ident))
        .note("only functions of the C calling convention do: the caller clears the stack, for only it knows what is there")
        .help("move it to an `unsafe extern \"C\"` block");
}

/// `...` only passes through an `unsafe fn` that says nothing else.
fn report_dots(diagnostics: &mut Diagnostics, settings: &Settings, abi: Abi, item: &FunctionItem, span: Span) {
    if let Some(sys) = &settings.sys {
        return super::sys::report_variadic(diagnostics, sys, item, span);
    }
    if abi == Abi::System {
        return report_system(diagnostics, item, span);
    }
    let says_more =
        item.attributes.clauses.iter().any(|clause| !["rust_name", "unchecked"].contains(&clause.clause.name))
            || item
                .parameters
                .iter()
                .flat_map(|parameter| &parameter.clauses)
                .any(|clause| clause.clause.name != "unchecked");
    if item.safety != WrittenSafety::Unsafe {
        diagnostics
            .error(&code::VARIADIC, span, format!("`{}` ends in `...`, which no clause describes", item.ident))
            .note("C reads as many arguments there, of such types, as the others tell it")
            .help("say what a call passes there, in place of `...`: `#[variadic] value: T`")
            .help("or write `unsafe fn`, with `#[unchecked]` on its pointers: it is then passed on as it is");
    } else if says_more {
        diagnostics
            .error(&code::VARIADIC, span, format!("`{}` ends in `...` and has clauses", item.ident))
            .note("a Rust function cannot pass `...` on, so a variadic function gets no wrapper")
            .help("leave only `#[unchecked]` on its pointers, or say what a call passes there: `#[variadic] value: T`");
    }
}
