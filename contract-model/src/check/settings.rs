//! Structs that Rust fills: what is put into a field, and what stands there before.

use std::collections::HashMap;

use crate::diagnostics::{Diagnostics, code};
use crate::ir::strukt::{FieldTransfer, Setting};
use crate::ir::{Reading, Struct};

/// What puts something into a field is called otherwise than the fields are.
///
/// ```text
/// #[initialized_by_rust] #[repr(C)] struct x { name: c_int, set_name: c_int }
/// ```
pub(super) fn check_names(diagnostics: &mut Diagnostics, strukt: &Struct) {
    let named = strukt.fields.iter().filter(|field| !matches!(field.reading, Reading::Hidden | Reading::Poisoned));
    let named: HashMap<String, &crate::ir::Field> = named.map(|field| (field.ident.to_string(), field)).collect();
    let setters = strukt.fields.iter().filter(|field| strukt.setting(field).is_some());
    let setters =
        setters.map(|field| (field.set_name().to_string(), format!("the method that sets `{}`", field.ident)));
    let maker =
        strukt.made_by_rust.then(|| ("new".to_owned(), format!("the function that makes a `{}`", strukt.ident)));
    for (name, what) in setters.chain(maker) {
        if let Some(field) = named.get(&name) {
            diagnostics
                .error(
                    &code::DUPLICATE_NAME,
                    field.span(),
                    format!("field `{name}` of `{}` has the name of {what}", strukt.ident),
                )
                .help(format!("call it `_{name}`, without an accessor"));
        }
    }
}

/// A number that counts two things is not set with one of them.
///
/// ```text
/// #[initialized_by_rust] #[repr(C)] struct x<'a> { #[buffer(len = n)] #[retained] a: *const u8, #[buffer(len = n)] #[nullable] b: *const u8, n: usize }
/// ```
pub(super) fn check_lengths(diagnostics: &mut Diagnostics, strukt: &Struct) {
    for field in &strukt.fields {
        let Some(Setting::Retained(pointed, _) | Setting::InPlace(pointed)) = strukt.setting(field) else { continue };
        let Some(length) = pointed.length() else { continue };
        if let Some(other) = strukt.counted_by(length).find(|other| other.ident != field.ident) {
            diagnostics
                .error(
                    &code::LENGTH_SHARED,
                    field.span(),
                    format!(
                        "`{length}` of `{}` counts both `{}` and `{}`, and is set with one of them",
                        strukt.ident, field.ident, other.ident
                    ),
                )
                .note("C would read as many of the other one, whatever number there are")
                .help(format!("write `#[unchecked]` on `{}`: an `unsafe fn` then writes it", field.ident));
        }
    }
}

/// What Rust does not fill is zero, or NULL, in a struct that it makes.
///
/// ```text
/// #[initialized_by_rust] #[repr(C)] struct x { #[cstr] name: *const c_char }
/// ```
pub(super) fn check_filled(diagnostics: &mut Diagnostics, strukt: &Struct) {
    for field in strukt.fields.iter().filter(|_| strukt.made_by_rust) {
        let name = &field.ident;
        match &field.reading {
            Reading::Embedded(_) => {
                diagnostics
                    .error(
                        &code::C_STRUCT,
                        field.span(),
                        format!("field `{name}` of `{}` is a struct with a contract, which nothing fills", strukt.ident),
                    )
                    .note("its fields would be zeros, and NULL where its contract may not allow it")
                    .help("write `#[unchecked]`, and a `#[repr(C)]` struct without a contract: an `unsafe fn` then writes it");
            }
            Reading::Pointed(pointed)
                if pointed.inline.is_none() && pointed.retained.is_none() && !pointed.nullable =>
            {
                let help = match pointed.transfer {
                    FieldTransfer::Lent => {
                        "write `#[retained]` if the caller puts something there, `#[nullable]` if C does"
                    }
                    FieldTransfer::Copied | FieldTransfer::Owned { .. } => {
                        "add `#[nullable]`: it is NULL until C puts something there"
                    }
                };
                diagnostics
                    .error(
                        &code::C_STRUCT,
                        field.span(),
                        format!(
                            "field `{name}` of `{}` is never NULL, and nothing is put there when Rust makes one",
                            strukt.ident
                        ),
                    )
                    .help(help);
            }
            _ => {}
        }
    }
}
