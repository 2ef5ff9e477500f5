//! What a function's signature must be: the same for every declaration of a C symbol.

use quote::ToTokens;
use syn::Type;

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Contract, Function};

/// All declarations of one C function pass the same things the same way: pointers to data agree with each other,
/// pointers to functions with each other, everything else only with itself.
///
/// ```text
/// fn set_long(h: &mut handle, value: c_long) -> c_int;
/// #[link_name = "set_long"] fn set_int(h: &mut handle, value: c_int) -> c_int;
/// ```
pub(super) fn check_declarations(diagnostics: &mut Diagnostics, contract: &Contract) {
    let declarations = contract.declarations();
    for (id, function) in contract.understood_functions() {
        let cfg = function.carried.cfg_text();
        // Alternatives under different `cfg` are never there together.
        let same =
            declarations.get(function.symbol.as_str()).into_iter().flatten().map(|&other| (other, &contract[other]));
        let first = same.into_iter().find(|(_, other)| !other.poisoned && other.carried.cfg_text() == cfg);
        if let Some((first, other)) = first
            && first != id
            && other.ident != function.ident
        // declared twice under one name: reported as such
        {
            compare(diagnostics, other, function);
        }
    }
}

fn compare(diagnostics: &mut Diagnostics, first: &Function, second: &Function) {
    let symbol = &second.symbol;
    let (one, other) = (&first.ident, &second.ident);
    let help = "write what the C declaration says in both; data pointers may differ in what they point to";
    let (wanted, given) = (first.parameters.len(), second.parameters.len());
    if wanted != given || first.variadic != second.variadic {
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
    for (parameter, wanted) in second.parameters.iter().zip(&first.parameters) {
        let (given, wanted) = (class(&parameter.raw), class(&wanted.raw));
        if given != wanted {
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
    Code,
    Exactly(String),
}

impl Class {
    fn described(&self) -> String {
        match self {
            Class::Nothing => "nothing".to_owned(),
            Class::Data => "a pointer".to_owned(),
            Class::Code => "a function pointer".to_owned(),
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
        Type::FnPtr(_) => Class::Code,
        Type::Path(path) => match path.path.segments.last() {
            Some(last) if last.ident == "Option" => Class::Code, // `Option<&T>` is a pointer by now
            // `core::ffi::c_int` and `c_int` are the same, by any path.
            Some(last) => Class::Exactly(last.to_token_stream().to_string()),
            None => Class::Nothing,
        },
        other => Class::Exactly(other.to_token_stream().to_string()),
    }
}
