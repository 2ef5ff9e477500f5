//! What stands on no clause but `borrowed` in a callback: references, pointers that are lent, numbers.

use super::invocation::{Invocation, Item};
use super::passed::{exclusive, lent, wrong_type};
use crate::Spanned;
use crate::diagnostics::{Diagnostics, code, code_text};
use crate::ir::{Access, CallbackRole};
use crate::lower::c_types::{is_number, report_not_plain};
use crate::lower::types::CType;
use crate::lower::values::report_by_value;
use syn::Type;

impl Invocation<'_> {
    /// A reference, a pointer that is `borrowed`, a number; or a pointer that nobody has described.
    pub(super) fn lower_bare(
        &self,
        diagnostics: &mut Diagnostics,
        item: &Item<'_>,
        ctype: &CType,
    ) -> Option<CallbackRole> {
        let nullable = item.find("nullable");
        match ctype {
            CType::Scalar(ty) | CType::Byte(ty) | CType::Array(.., ty) => {
                if let Some(clause) = nullable.or_else(|| item.find("borrowed")) {
                    wrong_type(diagnostics, item, clause, "remove it: it goes on a pointer");
                    return None;
                }
                (!report_not_plain(diagnostics, ty, &item.text)).then(|| CallbackRole::Value(ty.clone()))
            }
            CType::Reference { lifetime: Some(lifetime), .. } => {
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        lifetime.span(),
                        format!(
                            "{} is lent for `{lifetime}`, and the invocation is all that C lends it for",
                            item.text
                        ),
                    )
                    .help(format!("write the reference without `{lifetime}`"));
                None
            }
            CType::Reference { mutable: true, to, .. } => {
                let target = self.subject.context.names;
                let ty = match &**to {
                    CType::Foreign(ty) => target.type_item(ty.id).ident.to_string(),
                    _ => "T".to_owned(),
                };
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        item.ty.span(),
                        format!("{} is `&mut`, which says too little of what C lends to a callback", item.text),
                    )
                    .note("nothing else in Rust may reach it meanwhile, whatever is on the stack: that is vouched for in a clause of its own")
                    .help(format!("write `#[borrowed(exclusive)] {}: *mut {ty}` if that is so, `{0}: &{ty}` if not", item.ident));
                None
            }
            CType::Reference { optional, to, .. } => {
                if let Some(clause) = nullable.or_else(|| item.find("borrowed")) {
                    wrong_type(diagnostics, item, clause, "remove it: a reference says it already");
                    return None;
                }
                lent(diagnostics, item, to, Access::Shared, *optional)
            }
            CType::Pointer { mutable, to } if item.find("borrowed").is_some() => {
                let access = exclusive(diagnostics, item, *mutable)?;
                lent(diagnostics, item, to, access, nullable.is_some())
            }
            CType::Pointer { mutable, to } => {
                self.report_missing(diagnostics, item, *mutable, to);
                None
            }
            CType::FunctionPointer { .. } => {
                diagnostics
                    .error(
                        &code::MISSING_CONTRACT,
                        item.span,
                        format!("{} is a function pointer, and has no contract", item.text),
                    )
                    .help("write `#[unused]` if the closure does not need it");
                None
            }
            CType::Foreign(_) => {
                let help = format!("write `{}: &{}` if C passes its address", item.ident, code_text(item.ty));
                report_by_value(diagnostics, &item.text, item.span, &help);
                None
            }
            CType::Void | CType::Nothing => {
                diagnostics
                    .error(&code::CLAUSE_TYPE, item.span, format!("{} is nothing that C could pass", item.text))
                    .help("write the type that the C declaration has");
                None
            }
            CType::Poisoned => None,
        }
    }

    fn report_missing(&self, diagnostics: &mut Diagnostics, item: &Item<'_>, mutable: bool, to: &CType) {
        let name = &item.ident;
        let nested = matches!(to, CType::Pointer { .. });
        let diagnostic = diagnostics.error(
            if nested { &code::NESTED_POINTER } else { &code::MISSING_CONTRACT },
            item.span,
            format!("pointer {} has no contract", item.text),
        );
        diagnostic.note("C passes it to the closure, and nobody has said what it points to, nor for how long");
        let pointer = if mutable { "*mut" } else { "*const" };
        match to {
            CType::Foreign(foreign) => {
                let ty = &self.subject.context.names.type_item(foreign.id).ident;
                let arguments =
                    if foreign.lifetimes.is_empty() { String::new() } else { format!("<{}>", vec!["'_"; foreign.lifetimes.len()].join(", ")) };
                diagnostic.help(format!("write `{name}: &{ty}{arguments}` if C lends it for the invocation, `#[unused]` if the closure does not need it"))
            }
            CType::Byte(_) => diagnostic.help(format!("write `#[cstr] {name}` if it ends in a NUL, `#[buffer(len = …)] {name}` if its length is another parameter, `#[unused]` if the closure does not need it")),
            CType::Scalar(ty) if !matches!(ty, Type::Path(path) if !is_number(path)) => diagnostic.help(format!(
                "write `#[borrowed] {name}: {pointer} {}` if it is one value, `#[buffer(len = …)]` if it is an array, `#[unused]` if the closure does not need it",
                code_text(ty)
            )),
            CType::Pointer { to: inner, .. } if matches!(**inner, CType::Byte(_)) => diagnostic.help(format!("write `#[buffer(len = …, each = cstr)] {name}` if it is an array of texts, `#[unused]` if the closure does not need it")),
            CType::Pointer { to: inner, .. } if matches!(**inner, CType::Foreign(_)) => diagnostic.help(format!("write `#[buffer(len = …, each = borrowed)] {name}` if it is an array of objects, `#[unused]` if the closure does not need it")),
            CType::Void if self.data != Some(false) => diagnostic.help(format!("write `#[buffer(len = …)] {name}` if it is memory with a length, `#[unused] {name}` if the closure does not need it")),
            _ => diagnostic.help(format!("write `#[unused] {name}` if the closure does not need it")),
        };
    }
}
