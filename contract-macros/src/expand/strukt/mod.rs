//! A struct whose fields are described: a view, and an accessor for each field.
//!
//! The struct as C has it is declared where nothing can name it, and Rust never has a value of it: safe code can neither
//! make a pointer for an accessor to follow nor change one.

mod accessors;
mod data;
mod proofs;
mod settings;
mod taken;

use contract_model::docs;
use contract_model::ir::strukt::Pointed;
use contract_model::ir::{Field, Reading, Struct, Threads};
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::{Lifetime, Type};

use super::attributes::lint_levels;
use super::{Generated, allow_at};
use crate::tokens::{ToTokens, TokenStream, quote, quote_spanned};

/// What every piece needs.
struct StructSite<'a> {
    strukt: &'a Struct,
    private: TokenStream,
    /// The struct has a mistake: bodies are left out.
    stubs: bool,
}

/// All of a struct.
pub(crate) fn expand_struct(strukt: &Struct, stubs: bool) -> TokenStream {
    let private = match &strukt.krate {
        Some(path) => quote!(#path::__private),
        None => quote!(::ffi_contract::__private),
    };
    let site = StructSite { strukt, private, stubs };
    let view = site.expand_view();
    let at = site.at();
    let cfg = &strukt.carried.cfg;
    let allowed = allow_at(at, Generated::Implementation);
    let lints: Vec<_> = lint_levels(&strukt.carried).collect();
    let accessors = site.expand_accessors();
    let taken = site.expand_taken();
    let settings = site.expand_settings();
    let facts = site.expand_facts();
    let chain = (!stubs).then(|| site.expand_chain());
    let data = (!stubs).then(|| site.expand_data());
    let layout = (!stubs).then(|| site.expand_layout());
    let proofs = (!stubs).then(|| site.expand_proofs());
    quote_spanned! {at=>
        #view
        #(#cfg)*
        #(#lints)*
        #allowed
        const _: () = {
            #layout
            #facts
            #accessors
            #taken
            #settings
            #chain
            #data
            #proofs
        };
    }
}

impl StructSite<'_> {
    fn at(&self) -> Span {
        Span::mixed_site().located_at(self.strukt.ident.span())
    }

    /// `<'a, 'b>`, or nothing.
    fn generics(&self) -> TokenStream {
        let lifetimes = &self.strukt.lifetimes;
        if lifetimes.is_empty() { TokenStream::new() } else { quote!(<#(#lifetimes),*>) }
    }

    /// The view with its lifetimes, and what to declare them with.
    fn view(&self) -> (TokenStream, TokenStream) {
        let (generics, name) = (self.generics(), &self.strukt.rust_name);
        (generics.clone(), quote!(#name #generics))
    }

    /// The view with lifetimes that nothing else names.
    fn elided(&self) -> TokenStream {
        let name = &self.strukt.rust_name;
        let elided = self.strukt.lifetimes.iter().map(|lifetime| Lifetime::new("'_", lifetime.span()));
        if self.strukt.lifetimes.is_empty() { quote!(#name) } else { quote!(#name<#(#elided),*>) }
    }

    fn layout_name(&self) -> Ident {
        Ident::new("__ContractLayout", self.at())
    }

    /// A zero-sized struct that safe code cannot make.
    fn expand_view(&self) -> TokenStream {
        let Self { strukt, private, .. } = self;
        let at = self.at();
        let (cfg, docs, rest) = (&strukt.carried.cfg, &strukt.carried.docs, &strukt.carried.rest);
        let section = docs::struct_section(strukt);
        let section = if docs.is_empty() { section } else { format!("\n{section}") };
        let allowed = allow_at(at, Generated::View);
        let (generics, visibility, name) = (self.generics(), &strukt.visibility, &strukt.rust_name);
        let lifetimes = &strukt.lifetimes;
        let keeps = (!lifetimes.is_empty()).then(|| {
            quote_spanned!(at=> __contract_lifetimes: #private::core::marker::PhantomData<(#(#private::core::cell::Cell<&#lifetimes ()>,)*)>,)
        });
        quote_spanned! {at=>
            #(#cfg)*
            #(#docs)*
            #[doc = #section]
            #(#rest)*
            #[repr(C)]
            #allowed
            #visibility struct #name #generics {
                __contract_opaque: #private::Opaque,
                #keeps
            }
        }
    }

    /// The struct as C has it.
    fn expand_layout(&self) -> TokenStream {
        let Self { strukt, private, .. } = self;
        let at = self.at();
        let allowed = allow_at(at, Generated::Layout);
        let (generics, name, repr, lifetimes) = (self.generics(), self.layout_name(), &strukt.repr, &strukt.lifetimes);
        let fields = strukt.fields.iter().map(|field| {
            let (cfg, ident, ty) = (&field.carried.cfg, &field.ident, self.field_type(field));
            // A function that puts a buffer into a field may be declared in another module: nothing else names the struct.
            quote_spanned!(at=> #(#cfg)* pub #ident: #ty,)
        });
        // No bytes, and no more alignment than a byte: the struct stays as large as it is.
        let keeps = (!lifetimes.is_empty()).then(|| {
            quote_spanned!(at=> pub __contract_lifetimes: #private::core::marker::PhantomData<(#(#private::core::cell::Cell<&#lifetimes ()>,)*)>,)
        });
        quote_spanned! {at=>
            #(#repr)*
            #allowed
            pub struct #name #generics {
                #(#fields)*
                #keeps
            }
        }
    }

    fn field_type(&self, field: &Field) -> TokenStream {
        let (private, ty) = (&self.private, &field.ty);
        match (&field.reading, ty) {
            (Reading::Embedded(_), _) => quote_spanned!(self.at()=> <#ty as #private::strukt::Struct>::Layout),
            // Nobody writes through it, whatever C may do.
            (Reading::Pointed(Pointed { inline: None, .. }) | Reading::Next, Type::Ptr(pointer)) => {
                let to = &pointer.elem;
                quote_spanned!(self.at()=> *const #to)
            }
            _ => ty.to_token_stream(),
        }
    }

    /// What the runtime is told of it.
    fn expand_facts(&self) -> TokenStream {
        let Self { strukt, private, stubs } = self;
        let at = self.at();
        let ((generics, view), elided) = (self.view(), self.elided());
        let (name, rust_name) = (strukt.ident.unraw().to_string(), strukt.rust_name.unraw().to_string());
        // With a mistake in the struct nothing is built; a block that names it has no mistake of its own.
        let layout = match *stubs {
            true => quote_spanned!(at=> #private::core::primitive::u8),
            false => {
                let layout = self.layout_name();
                quote_spanned!(at=> #layout #generics)
            }
        };
        // SAFETY of `Struct`: the fields are C's, by the contract as annotated.
        let layout = quote_spanned! {at=>
            #[automatically_derived]
            unsafe impl #generics #private::strukt::Struct for #view {
                type Layout = #layout;
            }
        };
        let names = &strukt.lifetimes;
        let leads = strukt.fields.iter().any(|field| {
            matches!(field.reading, Reading::Embedded(1..)) || field.object().is_some_and(|object| object.lifetimes > 0)
        });
        let (threads, markers): (_, &[&str]) = match strukt.threads {
            Threads::Bound => (quote_spanned!(at=> Stays), &[]),
            Threads::Send => (quote_spanned!(at=> Moves), &["Send"]),
            Threads::SendSync => (quote_spanned!(at=> Shared), &["Send", "Sync"]),
        };
        // SAFETY of `Send`, `Sync`: what C documents, by the contract as annotated; what it leads to is `Sync`
        // (`expand_proofs`); where it comes from is asked by the block that gives it.
        let moves = markers.iter().map(|marker| {
            let marker = Ident::new(marker, at);
            quote_spanned! {at=>
                #[automatically_derived]
                unsafe impl #private::core::marker::#marker for #elided {}
            }
        });
        let moves: TokenStream = moves.collect();
        let ends = !stubs && strukt.made_by_rust;
        let (free, memory) = if ends {
            (quote_spanned!(at=> __ContractEnd), quote_spanned!(at=> OfTheCaller))
        } else {
            (quote_spanned!(at=> #private::NotOwned), quote_spanned!(at=> OfC))
        };
        let end = ends.then(|| self.expand_end());
        let holding = if strukt.holds_data() {
            quote_spanned!(at=> Data)
        } else if leads && !names.is_empty() {
            quote_spanned!(at=> Unknown)
        } else {
            quote_spanned!(at=> Nothing)
        };
        // SAFETY of `ForeignType`: size 0, alignment 1, an `Opaque` in it and private fields only (`expand_view`);
        // invariant by `Cell`; neither `Send` nor `Sync`; no free function, or what ends all that it owns.
        // SAFETY of `Exclusive`: C does not count such structs, by the contract as annotated.
        // SAFETY of `Facts`: it keeps no data, and where it leads to what may, that is not known here.
        quote_spanned! {at=>
            #[automatically_derived]
            unsafe impl #private::ForeignType for #elided {
                type Free = #free;
                type Kept = ();
                const NAME: &'static #private::core::primitive::str = #name;
            }
            #[automatically_derived]
            unsafe impl #private::Exclusive for #elided {}
            #[automatically_derived]
            unsafe impl #generics #private::declared::Facts for #view {
                type Lifetimes = (#(#private::declared::Lifetime<#names>,)*);
                type Memory = #private::declared::#memory;
                type Count = #private::declared::Single;
                type Holding = #private::declared::#holding;
                type Threads = #private::declared::#threads;
            }
            #end
            #moves
            #layout
            #[automatically_derived]
            impl #private::core::fmt::Debug for #elided {
                fn fmt(&self, f: &mut #private::core::fmt::Formatter<'_>) -> #private::core::fmt::Result {
                    #private::debug_view(#rust_name, self, f)
                }
            }
        }
    }

    /// The nodes of a list.
    fn expand_chain(&self) -> Option<TokenStream> {
        let Self { strukt, private, .. } = self;
        let next = &strukt.next()?.ident;
        let at = Span::mixed_site().located_at(next.span());
        let ((_, view), elided) = (self.view(), self.elided());
        let (visibility, lifetimes) = (&strukt.visibility, &strukt.lifetimes);
        let about = format!(
            " Goes through the list: this node, then what [`{0}`](Self::{0}) leads to, up to NULL.",
            next.unraw()
        );
        let allowed = allow_at(at, Generated::Wrapper);
        Some(quote_spanned! {at=>
            #[automatically_derived]
            impl #private::Linked for #elided {
                #[inline]
                fn next_node(&self) -> #private::Option<&Self> {
                    <Self>::#next(self)
                }
            }
            #allowed
            impl #elided {
                #[doc = #about]
                #[inline]
                #visibility fn iter(&self) -> #private::Chain<'_, Self> {
                    #private::Chain::new(#private::Some(self))
                }
            }
            #[automatically_derived]
            impl<'__contract_list, #(#lifetimes),*> #private::core::iter::IntoIterator for &'__contract_list #view {
                type Item = Self;
                type IntoIter = #private::Chain<'__contract_list, #view>;
                #[inline]
                fn into_iter(self) -> Self::IntoIter {
                    #private::Chain::new(#private::Some(self))
                }
            }
        })
    }
}
