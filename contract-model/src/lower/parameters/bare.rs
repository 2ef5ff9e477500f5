//! Parameters without a clause: references, numbers, and pointers that nobody has described.

use proc_macro2::TokenTree;
use syn::{Ident, Lifetime, PointerMutability, Type, TypePath};

use super::Subject;
use crate::Spanned;
use crate::diagnostics::{Diagnostics, code, code_text, likely_free};
use crate::ir::{Access, ForeignUse, Out, Pointee, Reference, Role, Shape, Transfer, TypeId, Valid, Value};
use crate::lower::c_types::{is_number, report_not_plain};
use crate::lower::types::{CType, pointee};
use crate::lower::values::{access_of, report_by_value};
use crate::syntax::WrittenSafety;

impl Subject<'_> {
    /// No clause: a reference, a number, or a mistake.
    pub(super) fn lower_bare(&self, diagnostics: &mut Diagnostics) -> Option<Role> {
        match self.ctype {
            CType::Scalar(ty) | CType::Byte(ty) => self.without_nullable(diagnostics, Role::Value(ty.clone())),
            CType::Array(.., ty) => self.without_nullable(diagnostics, Role::Value(ty.clone())),
            CType::Reference { lifetime, mutable, optional, to } => {
                let to = self.pointee(diagnostics, to)?;
                if let (true, Pointee::Plain(ty)) = (*mutable, &to)
                    && report_not_plain(diagnostics, ty, &self.text)
                {
                    return None;
                }
                let nullable = *optional;
                if self.has("nullable") && !nullable {
                    let reference = code_text(&self.item.ty);
                    self.wrong_type(
                        diagnostics,
                        "nullable",
                        self.item.ty.span(),
                        &format!("write `Option<{reference}>`: a reference is never null"),
                    );
                    return None;
                }
                Some(Role::Reference(Reference {
                    to,
                    lifetime: lifetime.clone(),
                    access: access_of(*mutable),
                    nullable,
                }))
            }
            CType::Pointer { mutable, to } if self.context.object == Some(self.id) => match &**to {
                // `g_object_ref(gpointer)`: counts up whatever it is given.
                CType::Void if self.context.helper.counts_up().is_some() => {
                    let id = self.context.helper.counts_up()?;
                    let lifetimes = self.context.names.type_item(id).lifetimes.iter();
                    let lifetimes = lifetimes.map(|_| Lifetime::new("'_", self.item.ident.span())).collect();
                    let to = Pointee::Foreign(ForeignUse { id, lifetimes, span: self.item.ty.span() });
                    Some(Role::Reference(Reference { to, lifetime: None, access: Access::Shared, nullable: false }))
                }
                // Named by `up_ref`, `dup` or `floating`: lent for the call.
                CType::Foreign(foreign) => Some(Role::Reference(Reference {
                    to: Pointee::Foreign(foreign.clone()),
                    lifetime: None,
                    access: Access::Shared,
                    nullable: false,
                })),
                _ => self.report_missing(diagnostics, *mutable, to),
            },
            CType::Pointer { to, .. } if self.is_dup_slot() => match &**to {
                CType::Pointer { to: inner, .. } => match &**inner {
                    CType::Foreign(foreign) => {
                        let slot = pointee(&self.item.ty)?.clone();
                        let transfer = Transfer::Owned { free: None, unique: false, sink: None, parent: None };
                        let value = Value { transfer, shape: Shape::Object(foreign.clone()), nullable: false };
                        Some(Role::Out(Out { value, slot, cast: false, in_place: false, valid: Valid::Success }))
                    }
                    _ => self.report_missing(diagnostics, true, to),
                },
                _ => self.report_missing(diagnostics, true, to),
            },
            CType::Pointer { mutable, to } => self.report_missing(diagnostics, *mutable, to),
            CType::FunctionPointer { .. } if self.is_mentioned() || self.is_left_to_destroy() => Some(Role::Null),
            CType::FunctionPointer { optional } => {
                let mut diagnostic = diagnostics.error(
                    &code::MISSING_CONTRACT,
                    self.item.ident.span(),
                    format!("function pointer {} has no contract", self.text),
                );
                diagnostic = diagnostic.note("C would call it at times and with pointers that nobody has described");
                let data = self.likely_user_data().map_or_else(|| "…".to_owned(), ToString::to_string);
                diagnostic = diagnostic.help(format!(
                    "write `#[callback(data = {data}, scope = call)]` if C calls it only during the call"
                ));
                if *optional {
                    diagnostic.help("write `#[null]` or `#[fixed(f)]` to always pass the same, or make the function an `unsafe fn` and this `#[unchecked]`");
                } else {
                    diagnostic.help("write `#[fixed(f)]` to always pass the same, or make the function an `unsafe fn` and this `#[unchecked]`");
                }
                None
            }
            CType::Foreign(_) => {
                let (name, ty) = (&self.item.ident, code_text(&self.item.ty));
                let help = format!(
                    "write `{name}: &{ty}` if C uses it during the call, `#[consumed] {name}: *mut {ty}` if it frees it later"
                );
                report_by_value(diagnostics, &self.text, name.span(), &help);
                None
            }
            CType::Void | CType::Nothing => {
                self.wrong_type(
                    diagnostics,
                    "borrowed",
                    self.item.ident.span(),
                    "write the type that the C declaration has",
                );
                None
            }
            CType::Poisoned => None,
        }
    }

    pub(super) fn without_nullable(&self, diagnostics: &mut Diagnostics, role: Role) -> Option<Role> {
        if let Some(nullable) = self.clause("nullable") {
            self.wrong_type(diagnostics, "nullable", nullable.span, "remove it: only a pointer can be NULL");
            return None;
        }
        Some(role)
    }

    /// `D(X **out, X *)`: the first of the two.
    pub(super) fn is_dup_slot(&self) -> bool {
        self.context.helper.dups.is_some() && self.context.object != Some(self.id) && self.item.clauses.is_empty()
    }

    /// Whether the function gives an owner of the same type, which may take the place of what it is given.
    fn may_be_replaced(&self, id: TypeId) -> bool {
        let function = self.context.function;
        let owned = function.attributes.find("returns").is_some_and(|clause| {
            clause.tokens().into_iter().any(|tree| matches!(tree, TokenTree::Ident(word) if word == "owned"))
        });
        let is_same = |ty: &Type| {
            pointee(ty).is_some_and(|to| {
                let name = &self.context.names.type_item(id).ident;
                matches!(to, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == *name))
            })
        };
        owned && function.result.as_ref().is_some_and(is_same)
    }

    pub(super) fn report_missing(&self, diagnostics: &mut Diagnostics, mutable: bool, to: &CType) -> Option<Role> {
        if self.is_mentioned() {
            return Some(Role::Null); // user data or the like: the wrapper would not have it
        }
        if self.context.may_be_helper || self.context.function.attributes.speaks_of_parameter {
            return None; // reported already
        }
        let name = &self.item.ident;
        let span = name.span();
        let text = format!("pointer {} has no contract", self.text);
        if let CType::Pointer { to: inner, .. } = to {
            let diagnostic = diagnostics.error(&code::NESTED_POINTER, span, text);
            diagnostic.note("it points to a pointer: somebody owns what that one points to");
            match &**inner {
                CType::Byte(_) => diagnostic.help("write `#[out(owned(free = free), cstr)]` if C stores new text there, `#[out(borrowed(from = …), cstr)]` if C stores a pointer into something else, `#[null]` to pass none"),
                _ => diagnostic.help("write `#[out(owned)]` if C stores a new object there, `#[out(borrowed(from = …))]` if C lends one, `#[null]` to pass none"),
            };
            return None;
        }
        let diagnostic = diagnostics.error(&code::MISSING_CONTRACT, span, text);
        if self.context.function.safety == WrittenSafety::Unsafe {
            diagnostic.note("an `unsafe fn` says of each raw pointer that nobody describes it");
            diagnostic.help(format!("write `#[unchecked] {name}` to pass it on as it is, or say what C does with it"));
            return None;
        }
        diagnostic.note("without one, safe code could pass a dangling pointer");
        let nullable = self.has("nullable");
        match to {
            CType::Foreign(foreign) if nullable => {
                let replaced = self.may_be_replaced(foreign.id);
                if replaced {
                    diagnostic.help(format!(
                        "write `#[returns(replaces({name}))]` instead of `owned` if C gives back what takes the place of `{name}`"
                    ));
                }
                let or = if replaced { "or else " } else { "" };
                diagnostic.help(format!("{or}add `#[borrowed]` if C only uses it during the call, `#[consumed]` if C frees it later"))
            }
            CType::Foreign(foreign) if mutable && self.context.names.type_item(foreign.id).attributes.has("initialized_by_c") => {
                let ty = &self.context.names.type_item(foreign.id).ident;
                diagnostic.help(format!(
                    "write `{name}: &mut {ty}` if C only uses it during the call, `#[out(owned)] {name}` if C fills it"
                ))
            }
            CType::Foreign(foreign) => {
                let ty = &self.context.names.type_item(foreign.id).ident;
                let clause = self.context.names.type_item(foreign.id).attributes.find("owned_by_c");
                if let Some(free) = self.likely_to_free(foreign.id) {
                    diagnostic.help(format!("write `#[owned_by_c(free = {free})]` on `type {ty}`, and nothing here, if this is what ends the object"));
                }
                let is_counted = clause.is_some_and(|clause| {
                    clause.tokens().into_iter().any(|tree| ["up_ref", "counted"].contains(&tree.to_string().as_str()))
                });
                // Nobody has a counted object exclusively.
                let reference = if mutable && !is_counted { "&mut " } else { "&" };
                let arguments = if foreign.lifetimes.is_empty() { String::new() } else { format!("<{}>", vec!["'_"; foreign.lifetimes.len()].join(", ")) };
                diagnostic.help(format!(
                    "write `{name}: {reference}{ty}{arguments}` if C only uses it during the call, `#[consumed]` if C frees it later"
                ))
            }
            CType::Byte(_) if mutable => diagnostic.help(format!("write `#[buffer(len = …)] {name}` with its length parameter, `#[out]` if it is one value")),
            CType::Byte(_) => diagnostic.help(format!("write `#[cstr] {name}` if it ends in a NUL, `#[buffer(len = …)] {name}` if its length is another parameter")),
            CType::Void if self.likely_user_data() == Some(name) => diagnostic.help(format!("write `data = {name}` in `#[callback(…)]` on the function pointer, and nothing here, if C hands it to that function")),
            CType::Void => diagnostic.help(format!("write `#[buffer(len = …)] {name}` if it is memory with a length, `#[null] {name}` to pass none")),
            CType::Scalar(Type::Path(path)) if !is_number(path) && !self.is_plain(path) => {
                let ty = path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
                diagnostic.help(format!("declare `type {ty};` in the block if it is a C object, and take it as `{name}: &{ty}` or `#[consumed]`"));
                diagnostic.help(format!("write `#[{}] {name}` if it is one plain value", if mutable { "out" } else { "borrowed" }))
            }
            _ if mutable => diagnostic.help(format!("write `#[out] {name}` if C writes one value there, `#[inout] {name}` if C also reads it, `#[buffer(len = …)] {name}` if it is an array")),
            _ => diagnostic.help(format!("write `#[borrowed] {name}` if it is one value, `#[buffer(len = …)] {name}` if it is an array")),
        };
        None
    }

    /// The parameter that probably is the user data of a function pointer that nobody has described: the only `*mut c_void`
    /// without a clause.
    fn likely_user_data(&self) -> Option<&Ident> {
        let bare = || self.context.function.parameters.iter().filter(|parameter| parameter.clauses.is_empty());
        let is_void = |ty: &Type| {
            let Type::Ptr(pointer) = ty else { return false };
            let Type::Path(path) = &*pointer.elem else { return false };
            matches!(pointer.mutability, PointerMutability::Mut(_))
                && path.path.segments.last().is_some_and(|last| last.ident == "c_void")
        };
        let mut data = bare().filter(|parameter| is_void(&parameter.ty)).map(|parameter| &parameter.ident);
        let only = data.next().filter(|_| data.next().is_none());
        only.filter(|_| bare().any(|parameter| code_text(&parameter.ty).contains("fn(")))
    }

    /// This function, if it looks like the one that ends an object, and the type names none.
    fn likely_to_free(&self, id: TypeId) -> Option<&Ident> {
        let function = self.context.function;
        let ty = self.context.names.type_item(id);
        let names_none = ["owned_by_c", "initialized_by_c", "declared"].iter().all(|name| !ty.attributes.has(name));
        let [only] = function.parameters.as_slice() else { return None };
        likely_free(&ty.ident, std::iter::once((&function.ident, &only.ty))).filter(|_| names_none)
    }

    /// Whether the block has `#[plain] type X = …;` for it.
    fn is_plain(&self, path: &TypePath) -> bool {
        path.path.get_ident().is_some_and(|name| self.context.names.written.plain.contains(&name.to_string()))
    }

    pub(super) fn pointee(&self, diagnostics: &mut Diagnostics, to: &CType) -> Option<Pointee> {
        match to {
            CType::Foreign(foreign) => Some(Pointee::Foreign(foreign.clone())),
            CType::Byte(_) => {
                let name = &self.item.ident;
                let mutable =
                    matches!(self.ctype, CType::Pointer { mutable: true, .. } | CType::Reference { mutable: true, .. });
                let pointer = if mutable { "*mut" } else { "*const" };
                let byte = pointee(&self.item.ty).map_or_else(|| "c_char".to_owned(), code_text);
                let diagnostic = diagnostics.error(
                    &code::MISSING_CONTRACT,
                    self.item.ident.span(),
                    format!("{} points to characters, and nothing says where they end", self.text),
                );
                if mutable {
                    diagnostic.help(format!("write `#[buffer(len = …)] {name}: {pointer} {byte}` with its length parameter, `#[inout] {name}: {pointer} {byte}` if it is one character"));
                } else {
                    diagnostic.help(format!("write `#[cstr] {name}: {pointer} {byte}` if they end in a NUL, `#[buffer(len = …)] {name}: {pointer} {byte}` if their number is another parameter"));
                }
                None
            }
            CType::Scalar(ty) | CType::Array(.., ty) => Some(Pointee::Plain(ty.clone())),
            CType::Void | CType::Nothing => {
                diagnostics
                    .error(
                        &code::CLAUSE_TYPE,
                        self.item.ident.span(),
                        format!("{} is a `void *`, and nothing says what it points to", self.text),
                    )
                    .help(
                        "write `#[buffer(len = n)]` if it is memory with a length, or the type that the manual names",
                    );
                None
            }
            CType::Pointer { .. } | CType::Reference { .. } | CType::FunctionPointer { .. } => {
                diagnostics
                    .error(&code::NESTED_POINTER, self.item.ident.span(), format!("{} points to a pointer, and nothing says what that one is", self.text))
                    .help("write `#[inout(owned, nullable)]` if C may replace an owner there, `#[out(…)]` if C stores one");
                None
            }
            CType::Poisoned => None,
        }
    }
}
