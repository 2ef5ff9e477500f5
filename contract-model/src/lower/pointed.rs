//! What a pointer field of a struct leads to.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Lifetime, Type, TypeArray};

use super::buffers::{WrittenLength, lower_unit, read_length};
use super::field_types::{FieldType, Kind, c_field_type, field_type, is_mutable, is_named, pointee_kind};
use super::types::bare;
use super::values::{is_byte, report_not_text};
use crate::Spanned;
use crate::diagnostics::{Diagnostics, code, nearest};
use crate::ir::strukt::{Array, Counted, FieldTransfer, Object, Pointed, PointedShape, PointerArray, Retained};
use crate::ir::{Access, Each};
use crate::syntax::{FieldItem, Keys, StructItem, Written};

/// A field that is being read.
pub(super) struct Place<'a> {
    /// "field `name` of `X`"
    pub(super) subject: String,
    pub(super) written: &'a StructItem,
    pub(super) rust_name: &'a Ident,
    pub(super) item: &'a FieldItem,
}

/// What a pointer or a reference leads to; `None` when something was reported.
pub(super) fn lower_pointed(
    diagnostics: &mut Diagnostics,
    place: &Place<'_>,
    ctype: &FieldType<'_>,
) -> Option<Pointed> {
    let Place { item, .. } = place;
    let nullable = item.find("nullable").is_some();
    if let FieldType::Reference { to, lifetime, mutable, optional } = ctype {
        let fits = |name: &str| name == "retained" || (name == "nullable" && !*optional);
        let clause = item.clauses.iter().find(|clause| !fits(clause.clause.name));
        if let Some(clause) = clause {
            place.report_reference(diagnostics, clause, to);
            return None;
        }
        if *mutable {
            return place.report_exclusive(diagnostics, item.ty.span());
        }
        if let Some(lifetime) = lifetime {
            place.check_lifetime(diagnostics, lifetime)?;
        }
        let shape = place.object_or_plain(diagnostics, to)?;
        let lifetime: Option<Lifetime> = lifetime.cloned();
        let shared = |lifetime: &Lifetime| Retained { lifetime: lifetime.clone(), access: Access::Shared };
        let retained = match (item.find("retained"), &lifetime) {
            (Some(_), None) => place.lower_retained(diagnostics, &shape, false)?,
            (Some(clause), Some(_)) if !clause.tokens().is_empty() => {
                place.report_reference(diagnostics, clause, to);
                return None;
            }
            (Some(_), Some(lifetime)) => Some(shared(lifetime)),
            // The same, in Rust's own notation.
            (None, Some(lifetime)) if place.written.attributes.has("initialized_by_rust") => Some(shared(lifetime)),
            (None, _) => None,
        };
        let lifetime = lifetime.or(retained.as_ref().map(|retained| retained.lifetime.clone()));
        let nullable = nullable || *optional;
        return Some(Pointed { shape, lifetime, nullable, inline: None, transfer: FieldTransfer::Lent, retained });
    }
    let FieldType::Pointer(to) = ctype else { return None };
    let shape = place.lower_shape(diagnostics, to)?;
    let transfer = place.lower_transfer(diagnostics, &shape)?;
    // What is taken out leaves NULL.
    let nullable = nullable || matches!(transfer, FieldTransfer::Owned { .. });
    let retained = place.lower_retained(
        diagnostics,
        &shape,
        matches!(bare(&item.ty), Type::Ptr(pointer) if is_mutable(pointer)),
    )?;
    // What C may write is read for no longer than the struct is lent.
    let shared = retained.as_ref().filter(|retained| retained.access == Access::Shared);
    let lifetime = shared.map(|retained| retained.lifetime.clone());
    Some(Pointed { shape, lifetime, nullable, inline: None, transfer, retained })
}

/// An array that is part of the struct: text in place, elements as many as another field says.
pub(super) fn lower_inline(diagnostics: &mut Diagnostics, place: &Place<'_>, array: &TypeArray) -> Option<Pointed> {
    let Place { item, subject, .. } = place;
    if let Some(clause) = item.find("nullable") {
        diagnostics
            .error(
                &code::CONFLICTING_CLAUSE,
                clause.span,
                format!("{subject} is part of the struct, and cannot be NULL"),
            )
            .help("remove `#[nullable]`");
        return None;
    }
    if let Some(clause) = item.find("owned").or(item.find("retained")) {
        let (name, does) = match clause.clause.name {
            "owned" => ("owned", "and cannot be taken out of it"),
            _ => ("retained", "and leads to nothing that is kept"),
        };
        diagnostics
            .error(&code::CONFLICTING_CLAUSE, clause.span, format!("{subject} is part of the struct, {does}"))
            .help(format!("remove `#[{name}]`"));
        return None;
    }
    let inline = Some(Box::new(array.len.clone()));
    let transfer = if item.find("copied").is_some() { FieldTransfer::Copied } else { FieldTransfer::Lent };
    let pointed = |shape| Pointed { shape, lifetime: None, nullable: false, inline, transfer, retained: None };
    if let Some(clause) = item.find("cstr") {
        if !matches!(pointee_kind(&array.elem), Kind::Byte) && !is_byte(&array.elem) {
            diagnostics
                .error(
                    &code::CLAUSE_TYPE,
                    clause.span,
                    format!("{subject} is not text: `cstr` goes on an array of `c_char` or `c_uchar`"),
                )
                .help("write `[c_char; …]`, or `#[buffer(len = n)]` for elements of another type");
            return None;
        }
        return Some(pointed(PointedShape::Text));
    }
    let clause = item.find("buffer")?;
    let shape = place.lower_buffer(diagnostics, clause, &array.elem)?;
    place.report_copied_objects(diagnostics, &shape)?;
    Some(pointed(shape))
}

impl Place<'_> {
    /// What is behind a pointer; `None` when something was reported.
    fn lower_shape(&self, diagnostics: &mut Diagnostics, to: &Type) -> Option<PointedShape> {
        let item = self.item;
        if let Some(clause) = item.find("cstr") {
            if !matches!(pointee_kind(to), Kind::Byte) && !is_byte(to) {
                report_not_text(diagnostics, &self.subject, clause.span);
                return None;
            }
            return Some(PointedShape::Text);
        }
        if let Some(clause) = item.find("buffer") {
            return self.lower_buffer(diagnostics, clause, to);
        }
        if let Some(clause) = item.find("borrowed") {
            if clause.tokens().into_iter().next().is_some_and(|tree| tree.to_string() != "shared") {
                return self.report_exclusive(diagnostics, clause.span);
            }
            return self.object_or_plain(diagnostics, to);
        }
        if item.find("owned").or(item.find("copied")).is_some() {
            return self.object_or_plain(diagnostics, to);
        }
        self.report_bare(diagnostics, to);
        None
    }

    /// A foreign object or a number behind a pointer.
    fn object_or_plain(&self, diagnostics: &mut Diagnostics, to: &Type) -> Option<PointedShape> {
        match pointee_kind(to) {
            Kind::Number => Some(PointedShape::Plain(bare(to).clone())),
            Kind::Named => {
                let lifetimes = self.check_lifetimes(diagnostics, to)?;
                Some(PointedShape::Object(Object { ty: self.renamed(to), lifetimes }))
            }
            Kind::Byte => self.report_pointee(
                diagnostics,
                "points to characters, and nothing says where they end",
                "write `#[cstr]` if they end in a NUL, `#[buffer(len = n)]` if a field has their number",
            ),
            Kind::Void => self.report_pointee(
                diagnostics,
                "is a `void *`, and nothing says what it points to",
                "write `#[buffer(len = n)]` if it is memory, or the type that the manual names instead of `c_void`",
            ),
            Kind::Pointer => self.report_nested(diagnostics),
            Kind::Other => self.report_pointee(
                diagnostics,
                "points to an array, and nothing says who uses it",
                "write `#[buffer]`",
            ),
        }
    }

    /// The type, with the Rust name of the struct where it names itself.
    fn renamed(&self, ty: &Type) -> Type {
        c_field_type(bare(ty), &self.written.ident, self.rust_name)
    }

    fn report_pointee(&self, diagnostics: &mut Diagnostics, what: &str, help: &str) -> Option<PointedShape> {
        diagnostics
            .error(&code::MISSING_CONTRACT, self.item.ident.span(), format!("{} {what}", self.subject))
            .help(help);
        None
    }

    fn report_nested(&self, diagnostics: &mut Diagnostics) -> Option<PointedShape> {
        diagnostics
            .error(
                &code::NESTED_POINTER,
                self.item.ident.span(),
                format!("{} points to a pointer, and nothing says what that one is", self.subject),
            )
            .help("write `#[buffer(len = n, each = cstr)]` or `each = borrowed` for an array of pointers, with `len = nul` if a NULL ends it");
        None
    }

    fn report_exclusive<T>(&self, diagnostics: &mut Diagnostics, span: Span) -> Option<T> {
        diagnostics
            .error(&code::CLAUSE_TYPE, span, format!("{} cannot be lent exclusively", self.subject))
            .note("whoever has the struct could reach the same object a second time")
            .help("write `#[borrowed]`, or a function of a block that takes the object exclusively");
        None
    }

    fn report_bare(&self, diagnostics: &mut Diagnostics, to: &Type) {
        let help = match pointee_kind(to) {
            Kind::Byte => "write `#[cstr]` if it is text, `#[buffer(len = n)]` if a field has the number of bytes",
            Kind::Void => {
                "write `#[buffer(len = n)]` if it is memory, or the type that the manual names instead of `c_void`"
            }
            Kind::Pointer => {
                "write `#[buffer(len = nul, each = cstr)]` for texts up to a NULL, `each = borrowed` for objects"
            }
            Kind::Named if is_named(to, &self.written.ident) || is_named(to, self.rust_name) => {
                "write `#[next]` if it leads to the next node of a list, `#[borrowed]` if to something else"
            }
            Kind::Other => "write `#[buffer]`",
            Kind::Named | Kind::Number => {
                "write `#[borrowed]` if it lives as long as the struct is lent, `#[buffer(len = n)]` if there are several"
            }
        };
        diagnostics
            .error(&code::MISSING_CONTRACT, self.item.ident.span(), format!("pointer {} has no contract", self.subject))
            .note("without one, nobody knows how long what it points to is valid")
            .help(format!(
                "{help}; add `#[nullable]` if it may be NULL; `#[unchecked]` makes its accessor an `unsafe fn`"
            ));
    }

    fn lower_buffer(&self, diagnostics: &mut Diagnostics, clause: &Written, to: &Type) -> Option<PointedShape> {
        let keys = Keys::read(diagnostics, "buffer", clause.tokens(), &["len", "unit", "each"]);
        if keys.incomplete {
            return None;
        }
        if let Type::Array(array) = bare(to) {
            if let Some(key) = keys.iter().next() {
                diagnostics
                    .error(
                        &code::CONFLICTING_CLAUSE,
                        key.span,
                        format!("{} is an array whose type has its length", self.subject),
                    )
                    .help("write `#[buffer]`");
                return None;
            }
            let (element, length) = ((*array.elem).clone(), Box::new(array.len.clone()));
            return Some(PointedShape::Array(Array { element, length }));
        }
        let Some(len) = keys.get("len") else {
            diagnostics
                .error(&code::UNKNOWN_LENGTH, clause.span, format!("nothing says how long {} is", self.subject))
                .help("name the field that has the number: `#[buffer(len = n)]`");
            return None;
        };
        let (length, is_terminated) = match read_length(diagnostics, "`len`", len)? {
            WrittenLength::Value(name) => (Some(self.length_field(diagnostics, &name.text, name.span)?), false),
            WrittenLength::Nul => (None, true),
            _ => {
                diagnostics
                    .error(&code::MALFORMED_CLAUSE, len.span, format!("the length of {} is a field", self.subject))
                    .help("write `len = n`, with the name of a field that is a number");
                return None;
            }
        };
        if let Some(each) = keys.get("each") {
            let each = self.lower_each(diagnostics, each.span, each.value.clone(), to)?;
            return Some(PointedShape::Pointers(PointerArray { each, length }));
        }
        if is_terminated {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    len.span,
                    format!("`len = nul` goes with `each`, and {} is no array of pointers", self.subject),
                )
                .help("write `#[cstr]` for text that ends in a NUL");
            return None;
        }
        let length = length?;
        let element = match pointee_kind(to) {
            Kind::Byte | Kind::Void => syn::parse_str("u8").ok()?,
            Kind::Pointer => {
                self.report_nested(diagnostics);
                return None;
            }
            Kind::Number | Kind::Named | Kind::Other => bare(to).clone(),
        };
        let unit = lower_unit(diagnostics, &keys);
        Some(PointedShape::Elements(Counted { element, length, unit }))
    }

    fn lower_each(
        &self,
        diagnostics: &mut Diagnostics,
        span: Span,
        value: Option<TokenStream>,
        to: &Type,
    ) -> Option<Each<Object>> {
        let FieldType::Pointer(inner) = field_type(to) else {
            diagnostics
                .error(
                    &code::CLAUSE_TYPE,
                    span,
                    format!("{} is no array of pointers, so there is no `each`", self.subject),
                )
                .help("remove `each`, or write the C pointer type");
            return None;
        };
        match value.map(|value| value.to_string()).as_deref() {
            Some("cstr") if matches!(pointee_kind(inner), Kind::Byte) || is_byte(inner) => Some(Each::Text),
            Some("cstr") => {
                report_not_text(diagnostics, &format!("each pointer of {}", self.subject), span);
                None
            }
            Some("borrowed") if matches!(pointee_kind(inner), Kind::Named) => {
                let lifetimes = self.check_lifetimes(diagnostics, inner)?;
                Some(Each::Object(Object { ty: self.renamed(inner), lifetimes }))
            }
            Some("borrowed") => {
                diagnostics
                    .error(
                        &code::CLAUSE_TYPE,
                        span,
                        format!("the pointers of {} do not point to objects of a foreign type", self.subject),
                    )
                    .help("write `each = cstr` if they point to text");
                None
            }
            _ => {
                diagnostics
                    .error(&code::MALFORMED_CLAUSE, span, format!("`each` of {} is `cstr` or `borrowed`", self.subject))
                    .help("write `each = cstr` if the pointers point to text, `each = borrowed` if to objects of a foreign type");
                None
            }
        }
    }

    /// The field that a length names: a number of the same struct.
    fn length_field(&self, diagnostics: &mut Diagnostics, name: &str, span: Span) -> Option<Ident> {
        let Some(field) = self.written.fields.iter().find(|field| field.ident == name) else {
            let names: Vec<String> = self.written.fields.iter().map(|field| field.ident.to_string()).collect();
            let near = nearest(name, names.iter().map(String::as_str));
            let diagnostic = diagnostics.error(
                &code::UNKNOWN_LENGTH,
                span,
                format!("length `{name}` of {} is not a field of `{}`", self.subject, self.written.ident),
            );
            match near {
                Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
                None => diagnostic.help("name a field that is a number"),
            };
            return None;
        };
        let is_number = matches!(field_type(&field.ty), FieldType::Value(Type::Path(path))
        if !path.path.segments.last().is_some_and(|last| {
            ["f32", "f64", "bool", "char", "c_float", "c_double"].iter().any(|other| last.ident == other)
        }));
        if !is_number || field.find("embedded").is_some() {
            diagnostics
                .error(
                    &code::LENGTH_TYPE,
                    span,
                    format!("field `{name}` is the length of {}, and no integer", self.subject),
                )
                .help("name a field whose type is an integer such as `c_int` or `usize`");
            return None;
        }
        Some(field.ident.clone())
    }

    /// Lifetimes of what a field leads to are those of the struct; gives their number.
    pub(super) fn check_lifetimes(&self, diagnostics: &mut Diagnostics, ty: &Type) -> Option<usize> {
        let mut found = Vec::new();
        collect_lifetimes(ty.to_token_stream(), &mut found);
        for lifetime in &found {
            self.check_lifetime(diagnostics, lifetime)?;
        }
        Some(found.len())
    }

    /// Another node of the same type has the lifetimes of this one.
    pub(super) fn check_own_lifetimes(&self, diagnostics: &mut Diagnostics, ty: &Type) -> Option<()> {
        let mut found = Vec::new();
        collect_lifetimes(ty.to_token_stream(), &mut found);
        if found.iter().eq(&self.written.lifetimes) {
            return Some(());
        }
        let own: Vec<String> = self.written.lifetimes.iter().map(ToString::to_string).collect();
        diagnostics
            .error(
                &code::LIFETIME_ARGUMENTS,
                ty.span(),
                format!("{} leads to a node with other lifetimes than this one has", self.subject),
            )
            .help(format!("write `{}<{}>`", self.written.ident, own.join(", ")));
        None
    }

    pub(super) fn check_lifetime(&self, diagnostics: &mut Diagnostics, lifetime: &Lifetime) -> Option<()> {
        if self.written.lifetimes.iter().any(|own| own.ident == lifetime.ident) {
            return Some(());
        }
        let name = &self.written.ident;
        if lifetime.ident == "static" || lifetime.ident == "_" {
            diagnostics
                .error(
                    &code::INVENTED_LIFETIME,
                    lifetime.span(),
                    format!("`{lifetime}` in {} stands for a lifetime that C knows nothing of", self.subject),
                )
                .note("the object was made with some lifetime, and whoever lends the struct has to say with which")
                .help(format!("give the struct a lifetime, `struct {name}<'a>`, and write `'a` here"));
        } else {
            diagnostics
                .error(
                    &code::UNKNOWN_LIFETIME,
                    lifetime.span(),
                    format!("lifetime `{lifetime}` in {} is not declared by the struct", self.subject),
                )
                .help(format!("write `struct {name}<{lifetime}>`"));
        }
        None
    }
}

/// All lifetimes that a type names, in order.
pub(super) fn collect_lifetimes(tokens: TokenStream, found: &mut Vec<Lifetime>) {
    let mut quote = None;
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => collect_lifetimes(group.stream(), found),
            TokenTree::Ident(ident) => {
                if let Some(apostrophe) = quote.take() {
                    found.push(Lifetime { apostrophe, ident });
                }
            }
            TokenTree::Punct(punct) => quote = (punct.as_char() == '\'').then(|| punct.span()),
            TokenTree::Literal(_) => {}
        }
    }
}
