//! Names of the block: which type, which function, under which name in Rust.

use std::cell::OnceCell;
use std::collections::HashMap;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::{Lifetime, LitStr, Type};

use crate::diagnostics::{Diagnostics, code, likely_free, nearest};
use crate::ir::{FunctionId, TypeId};
use crate::syntax::{Attributes, BlockItem, Form, FunctionItem, TypeItem};

/// The items of a block by name.
pub(crate) struct Names<'a> {
    pub(crate) written: &'a BlockItem,
    /// The Rust name of each type.
    rust_names: Vec<Ident>,
    types_by_name: HashMap<String, Vec<TypeId>>,
    types_by_rust_name: HashMap<String, TypeId>,
    functions_by_name: HashMap<String, Vec<FunctionId>>,
    /// See [`Self::unnamed_free`].
    unnamed_free: OnceCell<Option<FunctionId>>,
}

/// A name in a clause: an identifier or a string.
pub(crate) struct Name {
    pub(crate) text: String,
    pub(crate) span: Span,
}

impl<'a> Names<'a> {
    /// The function of the block that probably frees memory: it takes a `void *`, and its name says so.
    pub(crate) fn likely_memory_free(&self) -> Option<&'a Ident> {
        likely_free(&Ident::new("c_void", Span::call_site()), self.with_one_parameter())
    }

    /// The same, where `is_missed` says that a clause should have named it, and does not.
    pub(crate) fn unnamed_free(&self, is_missed: impl FnOnce() -> bool) -> Option<FunctionId> {
        let found = || self.function_named(&self.likely_memory_free()?.to_string()).filter(|_| is_missed());
        *self.unnamed_free.get_or_init(found)
    }

    /// The functions with a single parameter, and its type.
    fn with_one_parameter(&self) -> impl Iterator<Item = (&'a Ident, &'a Type)> {
        self.written.functions.iter().filter_map(|function| match function.parameters.as_slice() {
            [only] => Some((&function.ident, &only.ty)),
            _ => None,
        })
    }

    /// The function that probably frees a type, or the usual name of one.
    pub(crate) fn likely_free(&self, ty: &Ident) -> String {
        likely_free(ty, self.with_one_parameter()).map_or_else(|| format!("{ty}_free"), ToString::to_string)
    }

    pub(crate) fn new(diagnostics: &mut Diagnostics, written: &'a BlockItem) -> Self {
        let rust_names: Vec<Ident> =
            written.types.iter().map(|item| type_rust_name(diagnostics, &item.attributes, &item.ident)).collect();
        // The first of a name is meant.
        let mut types_by_name: HashMap<String, Vec<TypeId>> = HashMap::new();
        let mut types_by_rust_name = HashMap::new();
        for (at, (item, rust_name)) in written.types.iter().zip(&rust_names).enumerate() {
            types_by_name.entry(item.ident.to_string()).or_default().push(TypeId(at));
            types_by_rust_name.entry(rust_name.to_string()).or_insert(TypeId(at));
        }
        let mut functions_by_name: HashMap<String, Vec<FunctionId>> = HashMap::new();
        for (at, item) in written.functions.iter().enumerate() {
            functions_by_name.entry(item.ident.to_string()).or_default().push(FunctionId(at));
        }
        Self {
            written,
            rust_names,
            types_by_name,
            types_by_rust_name,
            functions_by_name,
            unnamed_free: OnceCell::new(),
        }
    }

    pub(crate) fn types(&self) -> impl Iterator<Item = (TypeId, &'a TypeItem)> {
        self.written.types.iter().enumerate().map(|(at, item)| (TypeId(at), item))
    }

    pub(crate) fn functions(&self) -> impl Iterator<Item = (FunctionId, &'a FunctionItem)> {
        self.written.functions.iter().enumerate().map(|(at, item)| (FunctionId(at), item))
    }

    pub(crate) fn type_item(&self, id: TypeId) -> &'a TypeItem {
        &self.written.types[id.0] // a `TypeId` is a position in this list
    }

    pub(crate) fn rust_name(&self, id: TypeId) -> &Ident {
        &self.rust_names[id.0] // one per type
    }

    pub(crate) fn type_named(&self, name: &str) -> Option<TypeId> {
        self.types_named(name).first().copied()
    }

    /// All types of a C name: alternatives under different `cfg`.
    pub(crate) fn types_named(&self, name: &str) -> &[TypeId] {
        self.types_by_name.get(name).map_or(&[], Vec::as_slice)
    }

    /// A type by its Rust name, or else by its C name.
    pub(crate) fn type_by_any_name(&self, name: &str) -> Option<TypeId> {
        self.types_by_rust_name.get(name).copied().or_else(|| self.type_named(name))
    }

    pub(crate) fn function_named(&self, name: &str) -> Option<FunctionId> {
        self.functions_named(name).first().copied()
    }

    /// All functions of a name: alternatives under different `cfg`.
    pub(crate) fn functions_named(&self, name: &str) -> &[FunctionId] {
        self.functions_by_name.get(name).map_or(&[], Vec::as_slice)
    }

    /// The function that a clause names; reports an unknown one, unless an unreadable item may have declared it.
    pub(crate) fn resolve_function(
        &self,
        diagnostics: &mut Diagnostics,
        clause: &str,
        name: &Name,
    ) -> Option<FunctionId> {
        let found = self.function_named(&name.text);
        if found.is_none() && !self.written.incomplete {
            let idents: Vec<String> = self.written.functions.iter().map(|item| item.ident.to_string()).collect();
            let near = nearest(&name.text, idents.iter().map(String::as_str));
            let diagnostic = diagnostics.error(
                &code::UNKNOWN_FUNCTION,
                name.span,
                format!("{clause} names `{}`, which the block does not declare", name.text),
            );
            // A wrapper's name in Rust, where the C name stands.
            let renamed = self.written.functions.iter().find(|item| {
                matches!(item.attributes.find("rust_name").map(|clause| &clause.form), Some(Form::Text(text, _))
                    if text.rsplit("::").next() == Some(name.text.as_str()))
            });
            match near {
                _ if renamed.is_some() => {
                    let ident = renamed.map_or_else(String::new, |item| item.ident.to_string());
                    diagnostic.help(format!("write `{ident}`: clauses name a function as C does"))
                }
                Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
                None if name.text == "free" => {
                    diagnostic.help("declare it beside the others: `fn free(memory: *mut c_void);`")
                }
                None => diagnostic.help(format!("declare it beside the others: `fn {}(…);`", name.text)),
            };
        }
        found
    }
}

/// The name of a type's view.
pub(super) fn type_rust_name(diagnostics: &mut Diagnostics, attributes: &Attributes, ident: &Ident) -> Ident {
    let Some(written) = attributes.find("rust_name") else { return ident.clone() };
    let Form::Text(text, span) = &written.form else { return ident.clone() };
    match syn::parse_str::<Ident>(text) {
        Ok(mut ident) => {
            ident.set_span(*span);
            ident
        }
        Err(_) => {
            diagnostics
                .error(&code::RUST_NAME, *span, format!("`{text}` cannot be the Rust name of type `{ident}`"))
                .help("write an identifier: `#[rust_name = \"Connection\"]`");
            ident.clone()
        }
    }
}

/// Reads an identifier or a string; reports anything else.
pub(crate) fn read_name(
    diagnostics: &mut Diagnostics,
    clause: &str,
    span: Span,
    tokens: Option<&TokenStream>,
) -> Option<Name> {
    let read = tokens.and_then(|tokens| {
        let mut trees = tokens.clone().into_iter();
        let name = match trees.next()? {
            TokenTree::Ident(ident) => Name { text: ident.to_string(), span: ident.span() },
            TokenTree::Literal(literal) => {
                let text: LitStr = syn::parse2(TokenTree::Literal(literal).into()).ok()?;
                Name { text: text.value(), span: text.span() }
            }
            TokenTree::Group(group) if group.delimiter() == proc_macro2::Delimiter::None => {
                return read_name(&mut Diagnostics::new(), clause, span, Some(&group.stream()));
            }
            _ => return None,
        };
        trees.next().is_none().then_some(name)
    });
    if read.is_none() {
        diagnostics
            .error(&code::MALFORMED_CLAUSE, span, format!("`{clause}` takes a name"))
            .help(format!("write `{clause} = name`, the name of an item of the block"));
    }
    read
}

/// Reads a lifetime; `None` when the tokens are something else.
pub(crate) fn read_lifetime(tokens: &TokenStream) -> Option<Lifetime> {
    syn::parse2(tokens.clone()).ok()
}
