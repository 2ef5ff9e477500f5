//! Calls that stand in clauses: `detail = f(x)`, `len = f(x)`, `requires(f(x), …)`.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;

use super::names::{Name, Names};
use super::values::resolve_parameter;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Argument, Call};
use crate::syntax::{FunctionItem, split_arguments};

/// Reads `f(x, return, g(y))`; `clause` is the word that it stands behind. `None` after a report.
pub(crate) fn read_call(
    diagnostics: &mut Diagnostics,
    names: &Names<'_>,
    item: &FunctionItem,
    clause: &str,
    tokens: TokenStream,
    span: Span,
) -> Option<Call> {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let [TokenTree::Ident(function), TokenTree::Group(group)] = trees.as_slice() else {
        match trees.as_slice() {
            [TokenTree::Ident(function)] => {
                report_bare_call(diagnostics, names, item, clause, &function.to_string(), span)
            }
            [TokenTree::Literal(text)] if text.to_string().starts_with('"') => {
                let text = text.to_string();
                let call = text.trim_matches('"');
                if call.contains('(') {
                    diagnostics
                        .error(
                            &code::MALFORMED_CLAUSE,
                            span,
                            format!("`{clause}` of `{}` is a text, not a call", item.ident),
                        )
                        .help(format!("write `{}`", form(clause, call)));
                } else {
                    report_bare_call(diagnostics, names, item, clause, call, span);
                }
            }
            _ => report_call(diagnostics, item, clause, span),
        }
        return None;
    };
    let name = Name { text: function.to_string(), span: function.span() };
    let id = names.resolve_function(diagnostics, &format!("`{clause}`"), &name);
    // A length is a parameter; what it is asked of is another one.
    let named = if clause == "len" { "the call".to_owned() } else { format!("`{clause}`") };
    let mut arguments = Vec::new();
    for piece in split_arguments(group.stream()) {
        let trees: Vec<TokenTree> = piece.clone().into_iter().collect();
        match trees.as_slice() {
            [TokenTree::Ident(word)] if word == "return" => arguments.push(Argument::Return),
            [TokenTree::Ident(word)] => {
                let name = Name { text: word.to_string(), span: word.span() };
                arguments.push(Argument::Parameter(resolve_parameter(diagnostics, item, &named, &name)?));
            }
            [TokenTree::Ident(_), TokenTree::Group(_)] => {
                arguments.push(Argument::Call(read_call(diagnostics, names, item, clause, piece, span)?))
            }
            _ => {
                report_call(diagnostics, item, clause, span);
                return None;
            }
        }
    }
    Some(Call { function: id?, arguments, span: name.span })
}

/// A name where a call stands: the function is given nothing.
fn report_bare_call(
    diagnostics: &mut Diagnostics,
    names: &Names<'_>,
    item: &FunctionItem,
    clause: &str,
    function: &str,
    span: Span,
) {
    let declared = names.function_named(function).and_then(|id| names.written.functions.get(id.0));
    let Some(declared) = declared else { return report_call(diagnostics, item, clause, span) };
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
            format!("`{clause}` of `{}` names `{function}` and does not call it", item.ident),
        )
        .help(format!("write `{}`", form(clause, &format!("{function}({arguments})"))));
}

pub(crate) fn report_call(diagnostics: &mut Diagnostics, item: &FunctionItem, clause: &str, span: Span) {
    let (example, more) = match clause {
        "detail" => ("errmsg(db)", ", `return`, or such a call again"),
        "len" => ("length(x)", ", or `return`"),
        _ => ("type_of(x)", ""),
    };
    let example = form(clause, example);
    diagnostics
        .error(&code::MALFORMED_CLAUSE, span, format!("`{clause}` of `{}` is not a call", item.ident))
        .help(format!("write `{example}`: a function of the block, with parameters of this one{more}"));
}

/// How a call is written behind the word.
fn form(clause: &str, call: &str) -> String {
    if clause == "requires" { format!("requires({call}, is(v))") } else { format!("{clause} = {call}") }
}
