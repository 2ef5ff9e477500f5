//! How the types of a contract are spelled in Rust.

use contract_model::ir::{
    Access, Borrow, BufferShape, ForeignUse, Function, FunctionId, Hold, Items, Shape, Transfer, TypeId, Value,
};
use proc_macro2::{Group, Ident, TokenTree};
use syn::{Lifetime, PointerMutability, Type};

use super::paths::Site;
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

impl Site<'_> {
    /// A foreign type as it was mentioned: `Statement<'db>`.
    pub(crate) fn view(&self, ty: &ForeignUse) -> TokenStream {
        self.view_with(ty.id, ty.lifetimes.iter())
    }

    /// A foreign type whose lifetimes do not matter: `Statement<'_>`.
    pub(crate) fn view_elided(&self, id: TypeId) -> TokenStream {
        let elided = Lifetime::new("'_", self.at);
        self.view_with(id, self.contract()[id].lifetimes.iter().map(|_| &elided))
    }

    /// A foreign type with these lifetimes.
    pub(crate) fn view_with<'l>(&self, id: TypeId, lifetimes: impl Iterator<Item = &'l Lifetime>) -> TokenStream {
        let name = &self.contract()[id].rust_name;
        let arguments = angle_brackets(self, lifetimes);
        quote_spanned!(self.at=> #name #arguments)
    }

    /// The marker type of a free function, for memory whose parent is lent for `lender`.
    pub(crate) fn marker(&self, free: FunctionId, lender: Option<&Lifetime>) -> TokenStream {
        let name = &self.contract()[free].ident;
        if let Some(position) = self.context.marker_position(free) {
            let module = self.context.marker_module(position, self.at);
            return quote_spanned!(self.at=> #module::#name);
        }
        if self.contract().release(free).is_none_or(|release| release.parent().is_none()) {
            // A mistake in the free function: reported, and stood in for.
            let private = &self.private;
            return quote_spanned!(self.at=> #private::Unknown);
        }
        let lender = lender.cloned().unwrap_or_else(|| Lifetime::new("'_", self.at));
        quote_spanned!(self.at=> #name<#lender>)
    }

    /// The owner of what `shape` describes; `free` where it is not the type's own free function.
    pub(crate) fn owner(
        &self,
        shape: &Shape,
        free: Option<FunctionId>,
        unique: bool,
        lender: Option<&Lifetime>,
    ) -> TokenStream {
        let private = &self.private;
        let free = free.map(|free| self.marker(free, lender));
        match (shape, free) {
            (Shape::Object(ty), _) if unique => {
                let view = self.view(ty);
                quote_spanned!(self.at=> #private::Unique<#view>)
            }
            (Shape::Object(ty), free) => {
                let view = self.view(ty);
                let owner = self.owner_name(ty.id, free.is_some());
                let free = free.map(|free| quote_spanned!(self.at=> , #free));
                quote_spanned!(self.at=> #private::#owner<#view #free>)
            }
            (Shape::Text, free) => quote_spanned!(self.at=> #private::OwnedCStr<#free>),
            (Shape::Fd { count: None }, _) => quote_spanned!(self.at=> #private::fd::OwnedFd),
            (Shape::Fd { count: Some(count) }, _) => quote_spanned!(self.at=> [#private::fd::OwnedFd; #count]),
            (Shape::Plain(ty), free) => quote_spanned!(self.at=> #private::OwnedBox<#ty, #free>),
            (Shape::Buffer(BufferShape { items: Items::Objects(ty, Hold::Own(each)), .. }), _) => {
                let alloc = &self.alloc;
                let owner = self.owner(&Shape::Object(ty.clone()), *each, false, None);
                quote_spanned!(self.at=> #alloc::vec::Vec<#owner>)
            }
            (Shape::Buffer(BufferShape { items: Items::Objects(ty, _), .. }), free) => {
                let view = self.view(ty);
                quote_spanned!(self.at=> #private::OwnedObjects<#view, #free>)
            }
            (Shape::Buffer(BufferShape { items: Items::Texts, .. }), free) => {
                quote_spanned!(self.at=> #private::OwnedTexts<#free>)
            }
            (shape, free) => {
                let element = self.element(shape);
                quote_spanned!(self.at=> #private::OwnedBuffer<#element, #free>)
            }
        }
    }

    /// The runtime's type that owns objects of this type; `with_free`: those that another function frees.
    pub(crate) fn owner_name(&self, id: TypeId, with_free: bool) -> Ident {
        Ident::new(self.contract()[id].owner(with_free), self.at)
    }

    /// The element type of memory.
    pub(crate) fn element(&self, shape: &Shape) -> TokenStream {
        let core = &self.core;
        match shape {
            Shape::Buffer(BufferShape { items: Items::Texts, .. }) => {
                let private = &self.private;
                quote_spanned!(self.at=> #private::CText)
            }
            Shape::Buffer(BufferShape { items: Items::Objects(..), .. }) => {
                quote_spanned!(self.at=> *mut #core::ffi::c_void)
            }
            Shape::Buffer(BufferShape { element, uninit: true, .. }) => {
                quote_spanned!(self.at=> #core::mem::MaybeUninit<#element>)
            }
            Shape::Buffer(BufferShape { element, .. }) => element.to_token_stream(),
            Shape::Plain(ty) | Shape::Scalar(ty) | Shape::Raw(ty) => ty.to_token_stream(),
            Shape::Text => self.byte(),
            Shape::Object(ty) => self.view(ty),
            Shape::Nothing | Shape::Handed(_) | Shape::Fd { .. } => quote_spanned!(self.at=> ()),
        }
    }

    /// What the wrapper gives for a value that comes back, leaving aside whether it may be null.
    pub(crate) fn value_type(&self, function: &Function, value: &Value) -> TokenStream {
        let Site { core, .. } = self;
        match &value.transfer {
            Transfer::Owned { free, unique, parent, .. } => {
                let lender = parent.and_then(|parent| function[parent].role.lifetime());
                self.owner(&value.shape, *free, *unique, lender)
            }
            Transfer::Borrowed(borrow) if matches!(value.shape, Shape::Fd { .. }) => {
                let (private, lifetime) = (&self.private, &borrow.lifetime);
                quote_spanned!(self.at=> #private::fd::BorrowedFd<#lifetime>)
            }
            Transfer::Forever if matches!(value.shape, Shape::Fd { .. }) => {
                let private = &self.private;
                quote_spanned!(self.at=> #private::fd::BorrowedFd<'static>)
            }
            Transfer::Borrowed(Borrow { lifetime, .. }) if matches!(&value.shape, Shape::Buffer(it) if it.is_objects()) => {
                self.objects_type(value, lifetime)
            }
            Transfer::Forever if matches!(&value.shape, Shape::Buffer(it) if it.is_objects()) => {
                self.objects_type(value, &Lifetime::new("'static", self.at))
            }
            Transfer::Borrowed(borrow) => {
                let referent = match value.shape {
                    Shape::Handed(_) => super::handed::found_name(self, function).into_token_stream(),
                    _ => self.referent(&value.shape),
                };
                let reference = reference(self, Some(&borrow.lifetime), access(borrow.exclusive));
                quote_spanned!(self.at=> #reference #referent)
            }
            Transfer::Forever => {
                let referent = self.referent(&value.shape);
                quote_spanned!(self.at=> &'static #referent)
            }
            Transfer::Copied => self.copy_type(&value.shape),
            Transfer::Value
            | Transfer::SameAs(_)
            | Transfer::Replaces(_)
            | Transfer::Status
            | Transfer::Unchecked
            | Transfer::Poisoned => match &value.shape {
                Shape::Text => quote_spanned!(self.at=> *const #core::ffi::c_char),
                shape => self.element(shape),
            },
        }
    }

    /// An array of pointers to objects, lent for a time.
    fn objects_type(&self, value: &Value, lifetime: &Lifetime) -> TokenStream {
        let private = &self.private;
        let view = value.object().map(|ty| self.view(ty));
        quote_spanned!(self.at=> #private::Pointers<#lifetime, #view>)
    }

    /// What a reference to a value in C's memory refers to.
    fn referent(&self, shape: &Shape) -> TokenStream {
        let core = &self.core;
        match shape {
            Shape::Text => quote_spanned!(self.at=> #core::ffi::CStr),
            Shape::Buffer(_) => {
                let element = self.element(shape);
                quote_spanned!(self.at=> [#element])
            }
            shape => self.element(shape),
        }
    }

    /// What a copy of a value in C's memory is.
    fn copy_type(&self, shape: &Shape) -> TokenStream {
        let Site { alloc, private, .. } = self;
        match shape {
            Shape::Text => quote_spanned!(self.at=> #alloc::ffi::CString),
            Shape::Buffer(BufferShape { items: Items::Texts, .. }) => {
                quote_spanned!(self.at=> #alloc::vec::Vec<#alloc::ffi::CString>)
            }
            Shape::Buffer(_) => {
                let element = self.element(shape);
                quote_spanned!(self.at=> #alloc::vec::Vec<#element>)
            }
            Shape::Object(ty) => {
                let view = self.view(ty);
                quote_spanned!(self.at=> #private::Owned<#view>)
            }
            shape => self.element(shape),
        }
    }

    /// `Option<ty>`, if it may be absent.
    pub(crate) fn optional(&self, absent: bool, ty: TokenStream) -> TokenStream {
        let private = &self.private;
        if absent { quote_spanned!(self.at=> #private::Option<#ty>) } else { ty }
    }
}

/// The lifetimes that types name, each once, but for `'static`. Looks at tokens: how they are printed is the
/// compiler's business.
pub(crate) fn named_lifetimes(types: TokenStream) -> Vec<Lifetime> {
    // Those of a `for<…>` are nobody else's.
    fn collect(tokens: proc_macro2::TokenStream, found: &mut Vec<Lifetime>, bound: &mut Vec<Lifetime>) {
        let mut quote = None;
        let mut in_binder = false;
        for tree in tokens {
            match tree {
                TokenTree::Group(group) => collect(group.stream(), found, bound),
                TokenTree::Ident(ident) if ident == "for" => in_binder = true,
                TokenTree::Ident(ident) => {
                    let Some(apostrophe) = quote.take() else { continue };
                    let lifetime = Lifetime { apostrophe, ident };
                    if in_binder {
                        bound.push(lifetime);
                        continue;
                    }
                    if lifetime.ident != "_" && lifetime.ident != "static" && !found.contains(&lifetime) {
                        found.push(lifetime);
                    }
                }
                TokenTree::Punct(punct) => {
                    in_binder &= punct.as_char() != '>';
                    quote = (punct.as_char() == '\'').then(|| punct.span());
                }
                TokenTree::Literal(_) => {}
            }
        }
    }
    let (mut found, mut bound) = (Vec::new(), Vec::new());
    if types.may_name_lifetimes() {
        collect(types.into(), &mut found, &mut bound);
    }
    found.retain(|lifetime| !bound.contains(lifetime));
    found
}

/// `<'a, 'b>`, or nothing.
pub(crate) fn angle_brackets<'l>(site: &Site<'_>, lifetimes: impl Iterator<Item = &'l Lifetime>) -> TokenStream {
    let mut lifetimes = lifetimes.peekable();
    if lifetimes.peek().is_none() {
        return TokenStream::new();
    }
    quote_spanned!(site.at=> <#(#lifetimes),*>)
}

/// `&'a mut`
pub(crate) fn reference(site: &Site<'_>, lifetime: Option<&Lifetime>, access: Access) -> TokenStream {
    match access {
        Access::Shared => quote_spanned!(site.at=> & #lifetime),
        Access::Exclusive => quote_spanned!(site.at=> & #lifetime mut),
    }
}

/// Exclusive or shared.
pub(crate) fn access(exclusive: bool) -> Access {
    if exclusive { Access::Exclusive } else { Access::Shared }
}

/// Whether a raw type is `*mut T`.
pub(crate) fn is_mut_pointer(ty: &Type) -> bool {
    matches!(ty, Type::Ptr(pointer) if matches!(pointer.mutability, PointerMutability::Mut(_)))
}

/// What a raw pointer type points to.
pub(crate) fn pointee(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Ptr(pointer) => Some(&pointer.elem),
        _ => None,
    }
}

/// Whether two types are spelled alike.
pub(crate) fn spelled_alike(one: &impl ToTokens, other: &impl ToTokens) -> bool {
    one.to_token_stream().to_string() == other.to_token_stream().to_string()
}

/// A type with this lifetime for each but `'static`; none, if it has no other, or declares one itself.
pub(crate) fn with_lifetime(tokens: TokenStream, lifetime: &Lifetime) -> Option<TokenStream> {
    if !tokens.may_name_lifetimes() {
        return None;
    }
    let mut found = Some(false);
    let renamed = rename_lifetimes(tokens.into(), lifetime, &mut found);
    (found == Some(true)).then(|| renamed.into())
}

/// `found` says whether one was renamed; nothing, if a lifetime is declared within.
fn rename_lifetimes(
    tokens: proc_macro2::TokenStream,
    lifetime: &Lifetime,
    found: &mut Option<bool>,
) -> proc_macro2::TokenStream {
    let mut after_quote = false;
    let trees = tokens.into_iter().map(|tree| {
        let is_lifetime =
            std::mem::replace(&mut after_quote, matches!(&tree, TokenTree::Punct(it) if it.as_char() == '\''));
        match tree {
            TokenTree::Ident(name) if is_lifetime && name != "static" => {
                *found = found.map(|_| true);
                TokenTree::Ident(Ident::new(&lifetime.ident.to_string(), lifetime.ident.span()))
            }
            TokenTree::Ident(name) if name == "for" => {
                *found = None;
                TokenTree::Ident(name)
            }
            TokenTree::Group(group) => {
                let mut own = Group::new(group.delimiter(), rename_lifetimes(group.stream(), lifetime, found));
                own.set_span(group.span());
                TokenTree::Group(own)
            }
            other => other,
        }
    });
    trees.collect()
}

/// A type with `'static` for each of its lifetimes.
pub(crate) fn with_static_lifetimes(tokens: TokenStream) -> TokenStream {
    if tokens.may_name_lifetimes() { make_static(tokens.into()).into() } else { tokens }
}

fn make_static(tokens: proc_macro2::TokenStream) -> proc_macro2::TokenStream {
    let mut after_quote = false;
    let trees = tokens.into_iter().map(|tree| {
        let is_lifetime =
            std::mem::replace(&mut after_quote, matches!(&tree, TokenTree::Punct(it) if it.as_char() == '\''));
        match tree {
            TokenTree::Ident(name) if is_lifetime => TokenTree::Ident(Ident::new("static", name.span())),
            TokenTree::Group(group) => {
                let mut own = Group::new(group.delimiter(), make_static(group.stream()));
                own.set_span(group.span());
                TokenTree::Group(own)
            }
            other => other,
        }
    });
    trees.collect()
}
