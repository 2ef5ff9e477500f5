//! `#[handed(destroy = d)]`: what C owns and ends by calling `d`; and `d` itself.

use proc_macro2::Span;
use syn::{ReturnType, Type};

use super::Subject;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Access, Handed, Length, OnFailure, Parameter, ParameterId, Role, is_void_pointer};
use crate::lower::names::read_name;
use crate::lower::types::{CType, bare};
use crate::lower::values::{is_byte, resolve_parameter};
use crate::syntax::{FunctionItem, Keys, Written};

const KEYS: &[&str] = &["destroy", "on_failure", "as"];

/// The type that the function must have.
pub(in crate::lower) const DESTROY: &str = "Option<unsafe extern \"C\" fn(*mut c_void)>";

impl Subject<'_> {
    /// What the caller gives, and what C gets of it. Who ends it is said in [`tie_handed`].
    pub(super) fn lower_handed(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Role> {
        // Read with its own reports in `tie_handed`.
        let keys = Keys::read(&mut Diagnostics::new(), "handed", clause.tokens(), KEYS);
        let as_bytes =
            keys.get("as").map(|key| (key.value.as_ref().is_some_and(|value| value.to_string() == "bytes"), key.span));
        match (self.clause("buffer"), self.clause("cstr"), as_bytes) {
            (_, _, Some((false, span))) | (None, _, Some((true, span))) => {
                diagnostics
                    .error(&code::MALFORMED_CLAUSE, span, format!("`as` in `handed` on {} is `bytes`, beside `buffer`", self.text))
                    .help("write `#[buffer(len = n)] #[handed(destroy = d, as = bytes)]` for a `Vec<u8>`, leave `as` out for any other value");
                None
            }
            (Some(buffer), _, None) => {
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        clause.span,
                        format!("{} is a buffer that is `handed`, and does not say as what", self.text),
                    )
                    .help("write `as = bytes`: the wrapper then takes a `Vec<u8>`");
                let _ = buffer;
                None
            }
            (Some(buffer), _, Some((true, _))) => {
                let mut buffer = self.lower_buffer(diagnostics, buffer)?;
                let is_bytes = matches!(&buffer.element, element if is_byte(element));
                if !is_bytes || matches!(buffer.length, Length::Fixed(_) | Length::Product(_)) {
                    self.wrong_type(
                        diagnostics,
                        "handed",
                        clause.span,
                        "`as = bytes` goes on a pointer to bytes, with their number",
                    );
                    return None;
                }
                if buffer.uninit || buffer.written.is_some() {
                    diagnostics
                        .error(
                            &code::CONFLICTING_CLAUSE,
                            clause.span,
                            format!("{} is `handed`, and gives back the part that C has written", self.text),
                        )
                        .help("leave out `uninit` and `written`: C owns the memory");
                    return None;
                }
                // C may write to what it owns; the caller has it no more.
                buffer.access = Access::Shared;
                Some(Role::Buffer(buffer))
            }
            (None, Some(text), None) => match self.ctype {
                // As above.
                CType::Pointer { to, .. } if matches!(&**to, CType::Byte(_)) => {
                    Some(Role::Text { nullable: self.has("nullable"), lifetime: None })
                }
                _ => self.lower_text(diagnostics, text),
            },
            (None, None, None) => match self.ctype {
                CType::Pointer { to, .. } if matches!(&**to, CType::Void) => {
                    Some(Role::Handed { nullable: self.has("nullable") })
                }
                _ => {
                    self.wrong_type(
                        diagnostics,
                        "handed",
                        clause.span,
                        "any value of Rust's is a `*mut c_void` to C; write `#[cstr]` or `#[buffer(len = n)]` beside it for text or bytes",
                    );
                    None
                }
            },
        }
    }

    /// The function that ends it: the wrapper gives it.
    pub(super) fn lower_destroy(&self, diagnostics: &mut Diagnostics, of: ParameterId) -> Option<Role> {
        let ended = self.context.function.parameters.get(of.0);
        let is_closure = ended.is_some_and(|ended| ended.clauses.iter().any(|clause| clause.clause.name == "callback"));
        let (names, value) = if is_closure { ("notified(…)", "closure") } else { ("handed(destroy = …)", "value") };
        if let Some(clause) = self.item.clauses.first() {
            let name = clause.clause.name;
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    clause.span,
                    format!("{} is what `{names}` names, and has `#[{name}]`", self.text),
                )
                .help(format!("remove `#[{name}]`: the wrapper passes the function that ends the {value}"));
            return None;
        }
        let is_destroy = match bare(&self.item.ty) {
            Type::Path(path) if !is_option(path) => true, // an alias: the compiler sees what it stands for
            ty => is_destroy(optional(ty).unwrap_or(ty)),
        };
        if !is_destroy {
            diagnostics
                .error(
                    &code::CLAUSE_TYPE,
                    crate::Spanned::span(&self.item.ty),
                    format!("{} is what `{names}` names, and no function that C calls with the pointer", self.text),
                )
                .help(format!("write `{}: {DESTROY}`", self.item.ident));
            return None;
        }
        Some(Role::Destroy { of })
    }
}

fn is_option(path: &syn::TypePath) -> bool {
    path.path.segments.last().is_some_and(|last| last.ident == "Option")
}

/// `T` of `Option<T>`.
fn optional(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Option")?;
    let syn::PathArguments::AngleBracketed(brackets) = &last.arguments else { return None };
    brackets.args.iter().find_map(|argument| match argument {
        syn::GenericArgument::Type(inner) => Some(bare(inner)),
        _ => None,
    })
}

/// `Option<unsafe extern "C" fn(*mut c_void)>`
pub(in crate::lower) fn is_destroy_option(ty: &Type) -> bool {
    optional(bare(ty)).is_some_and(|ty| matches!(ty, Type::FnPtr(_)) && is_destroy(ty))
}

/// `unsafe extern "C" fn(*mut c_void)`
fn is_destroy(ty: &Type) -> bool {
    match ty {
        Type::FnPtr(function) => {
            let is_c =
                function.abi.as_ref().is_some_and(|abi| abi.name.as_ref().is_none_or(|name| name.value() == "C"));
            let takes_pointer = function.inputs.len() == 1
                && function.inputs.first().is_some_and(|input| is_mut_void_pointer(bare(&input.ty)));
            let returns_nothing = match &function.output {
                ReturnType::Default => true,
                ReturnType::Type(_, ty) => matches!(bare(ty), Type::Tuple(tuple) if tuple.elems.is_empty()),
            };
            is_c && function.unsafety.is_some() && function.variadic.is_none() && takes_pointer && returns_nothing
        }
        Type::Path(path) => !is_option(path),
        _ => false,
    }
}

fn is_mut_void_pointer(ty: &Type) -> bool {
    let is_mut = matches!(ty, Type::Ptr(pointer) if matches!(pointer.mutability, syn::PointerMutability::Mut(_)));
    is_mut && is_void_pointer(ty)
}

/// Notes who ends what is handed over, and when.
pub(in crate::lower) fn tie_handed(diagnostics: &mut Diagnostics, item: &FunctionItem, parameters: &mut [Parameter]) {
    let mut destroyers: Vec<ParameterId> = Vec::new();
    for (at, written) in item.parameters.iter().enumerate() {
        let Some(clause) = written.clauses.iter().find(|clause| clause.clause.name == "handed") else { continue };
        let Some(parameter) = parameters.get_mut(at) else { continue };
        if matches!(parameter.role, Role::Poisoned) {
            continue;
        }
        let subject = format!("parameter `{}` of `{}`", written.ident, item.ident);
        match read_handed(diagnostics, item, clause, &subject, ParameterId(at)) {
            Some(handed) if destroyers.contains(&handed.destroy) => {
                let name = item.parameters.get(handed.destroy.0).map_or_else(String::new, |own| own.ident.to_string());
                report_malformed(
                    diagnostics,
                    clause.span,
                    format!("{subject} is destroyed by `{name}`, which destroys another parameter"),
                );
                parameter.role = Role::Poisoned;
            }
            Some(handed) => {
                destroyers.push(handed.destroy);
                parameter.handed = Some(handed);
            }
            None => parameter.role = Role::Poisoned,
        }
    }
}

fn read_handed(
    diagnostics: &mut Diagnostics,
    item: &FunctionItem,
    clause: &Written,
    subject: &str,
    id: ParameterId,
) -> Option<Handed> {
    let known = diagnostics.len();
    let keys = Keys::read(diagnostics, "handed", clause.tokens(), KEYS);
    if diagnostics.len() > known {
        return None;
    }
    let Some(destroy) = keys.get("destroy") else {
        report_malformed(
            diagnostics,
            clause.span,
            format!("{subject} is `handed`, and the clause does not say what destroys it"),
        );
        return None;
    };
    let name = read_name(diagnostics, "destroy", destroy.span, destroy.value.as_ref())?;
    let destroy = resolve_parameter(diagnostics, item, "`handed(destroy = …)`", &name)?;
    if destroy == id {
        report_malformed(diagnostics, name.span, format!("{subject} is destroyed by itself"));
        return None;
    }
    let on_failure = match keys.get("on_failure") {
        None => None,
        Some(key) => match key.value.as_ref().map(ToString::to_string).as_deref() {
            Some("called") => Some(OnFailure::Called),
            Some("not_called") => Some(OnFailure::NotCalled),
            _ => {
                diagnostics
                    .error(&code::MALFORMED_CLAUSE, key.span, format!("`on_failure` in `handed` on {subject} is `called` or `not_called`"))
                    .help("write `on_failure = called` if a failed call has destroyed it, `on_failure = not_called` if that is left to the caller");
                return None;
            }
        },
    };
    Some(Handed { destroy, on_failure, span: clause.span })
}

fn report_malformed(diagnostics: &mut Diagnostics, span: Span, message: String) {
    diagnostics
        .error(&code::MALFORMED_CLAUSE, span, message)
        .help(format!("write `destroy = d`, with a parameter `d: {DESTROY}` of its own"));
}
