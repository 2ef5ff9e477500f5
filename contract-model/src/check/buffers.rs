//! Lengths that C tells: where one is the return value, C returns a number.

use syn::Type;

use super::failure::FLOATS;
use super::words;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Contract, Function, LengthSource, Role, Shape, Transfer, Written};

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

/// The function that a `len` calls returns a number.
///
/// ```text
/// #[returns(buffer(len = name(x)), borrowed(from = x))] fn data(x: &blob) -> *const u8;
/// #[returns(cstr, copied)] fn name(x: &blob) -> *const c_char;
/// ```
pub(super) fn check_called_lengths(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        for call in function.returned().filter_map(|returned| returned.value.length_call()) {
            let mut declared = contract.alternatives(call.function).iter().map(|&id| &contract[id]);
            let Some(callee) = declared.find(|callee| !callee.poisoned && !is_number(callee)) else { continue };
            let what = if callee.raw_result.is_none() { "nothing" } else { "no number" };
            diagnostics
                .error(
                    &code::LENGTH_TYPE,
                    call.span,
                    format!("`{}` is asked for a length by `{}`, and returns {what}", callee.ident, function.ident),
                )
                .help("name a function of the block that returns an integer");
        }
    }
}

fn is_number(function: &Function) -> bool {
    let is_float = |ty: &Type| matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| FLOATS.iter().any(|name| last.ident == name)));
    matches!(function.result.transfer, Transfer::Value | Transfer::Status)
        && function.raw_result.as_ref().is_some_and(|ty| matches!(ty, Type::Path(_)) && !is_float(ty))
}
