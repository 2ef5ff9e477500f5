//! Lengths that C tells: where one is the return value, C returns a number.

use syn::Type;

use super::words;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Contract, LengthSource, Role, Shape, Written};

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
