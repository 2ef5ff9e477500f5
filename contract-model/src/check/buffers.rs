//! Lengths that C tells: where one is the return value, C returns a number.

use syn::Type;

use super::words;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Access, Contract, Function, Length, LengthSource, Parameter, ParameterId, Pointee, Reference, Role, Shape, Written,
};

/// `written = return` and `len = return` need a function that returns a number.
///
/// ```text
/// fn read(f: &file, #[buffer(len = n, uninit, written = return)] p: *mut u8, n: usize);
/// ```
pub(super) fn check_returned_lengths(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        if function.raw_result.as_ref().is_some_and(|ty| matches!(ty, Type::Path(_))) {
            continue;
        }
        let from_buffers = function.parameters.iter().filter_map(|parameter| match &parameter.role {
            Role::Buffer(buffer) if matches!(buffer.written, Some(Written::Return)) => {
                Some((parameter.span, words::parameter(function, parameter), "written"))
            }
            _ => None,
        });
        let from_values = function.returned().filter_map(|returned| match &returned.value.shape {
            Shape::Buffer(buffer) if matches!(buffer.length, LengthSource::Return) => {
                Some((returned.span, words::returned(function, returned.place), "len"))
            }
            _ => None,
        });
        for (span, subject, word) in from_buffers.chain(from_values) {
            let what = if function.raw_result.is_none() { "nothing" } else { "a pointer" };
            diagnostics
                .error(
                    &code::LENGTH_TYPE,
                    span,
                    format!("{subject} has `{word} = return`, but `{}` returns {what}", function.ident),
                )
                .help(format!("write the integer that the C declaration returns, or `{word} = *n` if C stores the number through `n`"));
        }
    }
}

/// A buffer in fields of a struct: the call has that struct to itself, and its fields are known; each holds one buffer.
///
/// ```text
/// fn deflate(strm: &z_stream, #[buffer(field = next_in, len = avail_in, of = strm)] input: *const u8) -> c_int;
/// ```
pub(super) fn check_fields(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        let mut seen: Vec<(ParameterId, String, &Parameter)> = Vec::new();
        for parameter in &function.parameters {
            let Role::Buffer(buffer) = &parameter.role else { continue };
            let Length::Field { of, pointer, length } = &buffer.length else { continue };
            if report_struct(diagnostics, contract, function, parameter, *of) {
                continue;
            }
            for field in [pointer, length] {
                let known = seen.iter().find(|(other, name, _)| other == of && field == name);
                if let Some((.., other)) = known {
                    diagnostics
                        .error(
                            &code::LENGTH_SHARED,
                            parameter.span,
                            format!(
                                "field `{field}` of what `{}` lends to `{}` is for `{}` and for `{}`",
                                function[*of].ident, function.ident, other.ident, parameter.ident
                            ),
                        )
                        .note("a field holds one address, or one length")
                        .help("name the field that C has for each");
                    break;
                }
                seen.push((*of, field.to_string(), parameter));
            }
        }
    }
}

/// The parameter that `of` names does not lend a struct whose fields can be written.
fn report_struct(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    function: &Function,
    parameter: &Parameter,
    of: ParameterId,
) -> bool {
    let lender = &function[of];
    let ty = match &lender.role {
        Role::Reference(Reference { to: Pointee::Foreign(ty), access: Access::Exclusive, nullable: false, .. }) => {
            Some(ty.id)
        }
        _ => None,
    };
    let (name, subject) = (&lender.ident, words::parameter(function, parameter));
    if let Some(declared) = ty.map(|ty| &contract[ty]).filter(|ty| ty.is_declared()) {
        diagnostics
            .error(
                &code::DECLARED_TYPE,
                parameter.span,
                format!(
                    "{subject} is put into fields of what `{name}` lends, and type `{}` is `#[declared]`",
                    declared.ident
                ),
            )
            .note("which struct it stands for, and so what fields it has, is known to the block that declares it")
            .help(format!("move `{}` to the block that declares `{}`", function.ident, declared.ident));
        return true;
    }
    let path = ty.map(|ty| &contract[ty].path);
    if matches!(path, Some(Some(_))) {
        return false;
    }
    let text = match ty {
        None => {
            format!("{subject} is put into fields of what `{name}` lends, which is not a `&mut` to a struct of C's")
        }
        Some(_) => {
            format!("{subject} is put into fields of what `{name}` lends, and nothing says what fields that has")
        }
    };
    let object = lender.role.object().map(|ty| contract[ty.id].ident.to_string());
    let object = object.unwrap_or_else(|| "X".to_owned());
    let diagnostic = diagnostics.error(&code::CLAUSE_TYPE, parameter.span, text);
    match ty {
        None => diagnostic
            .note("the fields are written for the call: nothing else may use the struct meanwhile")
            .help(format!("write `{name}: &mut {object}`, with `type {object} = path::{object};`")),
        Some(_) => diagnostic.help(format!("name the `#[repr(C)]` struct: `type {object} = path::{object};`")),
    };
    true
}
