//! What types can prove is stated, so that the compiler checks it: plain data, integers, threads.
//!
//! Each statement is made once per type, at the type as the user wrote it.

use std::collections::BTreeSet;

use contract_model::Spanned;
use contract_model::ir::{
    Access, Buffer, BufferShape, CallbackGiven, CallbackLent, CallbackOut, CallbackRole, Carried, Consumed, Cursor,
    ForeignType, Function, InOut, Items, Out, Parameter, PlainType, Pointee, Reference, Role, Shape, Test, Threads,
    TypeId, Value,
};
use proc_macro2::{Ident, Span};
use syn::{Lifetime, Type};

use super::attributes::block_cfg;
use super::declared::statements;
use super::names::{pointee, with_static_lifetimes};
use super::paths::{Context, Site};
use super::raw::is_function_pointer;
use super::{Generated, allow};
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

/// All statements of the block, in one constant.
pub(crate) fn expand_proofs(context: &Context<'_>) -> TokenStream {
    let mut proofs = Proofs { context, seen: BTreeSet::new(), statements: Vec::new() };
    for ty in &context.contract.types {
        if let Some(path) = ty.path.as_ref().filter(|_| !ty.is_declared()) {
            let site = context.site(ty.ident.span());
            let core = &site.core;
            let path = with_static_lifetimes(path.to_token_stream());
            proofs.state(
                &ty.carried,
                format!("exists {}", path.to_token_stream()),
                quote_spanned!(site.at=> #core::marker::PhantomData::<*const #path>),
            );
            proofs.state_fields(ty, &path);
        }
    }
    for ty in &context.contract.plain_types {
        proofs.vouch(ty);
    }
    for (carried, key, statement) in statements(context) {
        proofs.state(carried, key, statement);
    }
    for function in &context.contract.functions {
        proofs.state_function(function);
    }
    if proofs.statements.is_empty() {
        return TokenStream::new();
    }
    let cfg = block_cfg(context);
    let statements = &proofs.statements;
    let site = context.site(Span::mixed_site());
    let core = &site.core;
    let vouched = (!context.contract.plain_types.is_empty())
        .then(|| quote_spanned!(site.at=> struct __ContractVouched<const N: #core::primitive::usize>;));
    let allowed = allow(&site, Generated::Proof);
    quote_spanned! {site.at=>
        #(#cfg)*
        #allowed
        const _: () = {
            #vouched
            #(#statements)*
        };
    }
}

/// What a type must be.
#[derive(Clone, Copy)]
enum Fact {
    Plain,
    ToC,
    Integer,
    Byte,
    Fd,
    Variadic,
}

struct Proofs<'c, 'a> {
    context: &'c Context<'a>,
    seen: BTreeSet<String>,
    statements: Vec<TokenStream>,
}

impl Proofs<'_, '_> {
    fn state(&mut self, carried: &Carried, key: String, statement: TokenStream) {
        if self.seen.insert(format!("{} {key}", carried.cfg_text())) {
            let cfg = &carried.cfg;
            let at = Span::mixed_site();
            self.statements.push(quote_spanned!(at=> #(#cfg)* let _ = #statement;));
        }
    }

    /// That a type is plain, by the contract as annotated. Said to the compiler, so that another type of this name, where
    /// the condition of the line does not hold, is not taken for it.
    fn vouch(&mut self, ty: &PlainType) {
        let site = self.context.site(ty.ident.span());
        let private = &site.private;
        let marker = self.vouched_marker(&site, &ty.rust_name);
        let (cfg, name) = (&ty.carried.cfg, &ty.rust_name);
        // SAFETY: plain data, by the contract as annotated.
        self.statements.push(quote_spanned! {site.at=>
            #(#cfg)*
            #[automatically_derived]
            unsafe impl #private::proof::Vouched<#marker> for #name {}
        });
    }

    /// A file descriptor is C's `int`, whatever its name means where it stands.
    fn state_fd(&mut self, carried: &Carried, ty: &Type) {
        let number = match ty {
            Type::Array(array) => &*array.elem,
            other => other,
        };
        self.state_fact(carried, Fact::Fd, number);
    }

    fn state_vouched(&mut self, carried: &Carried, name: &Ident, at: Span) {
        let site = self.context.site(at);
        let private = &site.private;
        let marker = self.vouched_marker(&site, name);
        let mut name = name.clone();
        name.set_span(site.at);
        let key = format!("vouched {name}");
        self.state(carried, key, quote_spanned!(site.at=> #private::proof::is_vouched::<#marker, #name>));
    }

    /// A type of this block for each name: two names may stand for one struct.
    fn vouched_marker(&self, site: &Site<'_>, name: &Ident) -> TokenStream {
        let position =
            self.context.contract.plain_types.iter().position(|ty| ty.rust_name == *name).unwrap_or_default();
        quote_spanned!(site.at=> __ContractVouched<#position>)
    }

    fn state_fact(&mut self, carried: &Carried, fact: Fact, ty: &Type) {
        if matches!(fact, Fact::Plain | Fact::ToC)
            && let Some(name) = self.context.contract.vouched_plain(ty)
        {
            return self.state_vouched(carried, name, ty.span());
        }
        let site = self.context.site(ty.span());
        let private = &site.private;
        let (name, function) = match fact {
            Fact::Plain => ("plain", quote_spanned!(site.at=> #private::proof::is_plain)),
            Fact::ToC => ("to C", quote_spanned!(site.at=> #private::proof::goes_to_c)),
            Fact::Integer => ("integer", quote_spanned!(site.at=> #private::proof::is_integer)),
            Fact::Variadic => ("variadic", quote_spanned!(site.at=> #private::proof::is_variadic)),
            Fact::Fd => ("file descriptor", quote_spanned!(site.at=> #private::proof::is_fd)),
            Fact::Byte => ("byte", quote_spanned!(site.at=> #private::proof::is_byte)),
        };
        let key = format!("{name} {}", ty.to_token_stream());
        self.state(carried, key, quote_spanned!(site.at=> #function::<#ty>));
    }

    /// A struct that the caller allocates has bytes, and its fields go where it goes.
    fn state_fields(&mut self, ty: &ForeignType, path: &TokenStream) {
        if !ty.is_in_place() {
            return;
        }
        // An error in a call points at the first of its tokens.
        let site = self.context.site(ty.path.as_ref().map_or_else(|| ty.ident.span(), Spanned::span));
        let (at, private) = (site.at, site.private.relocated(site.at));
        let facts: &[&str] = match ty.threads {
            _ if !ty.has_fields() => &["has_bytes"],
            Threads::Bound => &[],
            Threads::Send => &["is_send"],
            Threads::SendSync => &["is_send", "is_sync"],
        };
        for fact in facts {
            let name = Ident::new(fact, at);
            let statement = quote_spanned!(at=> #private::proof::#name::<#path>());
            self.state(&ty.carried, format!("{fact} {path}"), statement);
        }
    }

    fn state_function(&mut self, function: &Function) {
        for parameter in &function.parameters {
            self.state_parameter(function, parameter);
        }
        self.state_value(function, &function.result, function.raw_result.as_ref());
        self.state_result(function);
        self.state_threads(function);
    }

    fn state_parameter(&mut self, function: &Function, parameter: &Parameter) {
        let carried = &function.carried;
        if parameter.variadic && pointee(&parameter.raw).is_none() && !is_function_pointer(&parameter.raw) {
            self.state_fact(carried, Fact::Variadic, &parameter.raw);
        }
        match &parameter.role {
            Role::Value(ty) => self.state_fact(carried, Fact::ToC, ty),
            Role::Fd { .. } => self.state_fd(carried, &parameter.raw),
            Role::Consumed(Consumed { shape: Shape::Fd { .. }, .. }) => self.state_fd(carried, &parameter.raw),
            Role::Reference(Reference { to: Pointee::Plain(ty), access, .. }) => {
                self.state_fact(carried, lent(*access), ty)
            }
            Role::Buffer(Buffer { element, access, .. }) => {
                self.state_fact(carried, lent(*access), element);
                self.state_bytes(carried, element, &parameter.raw);
            }
            Role::Cursor(Cursor { element, access, .. }) => {
                self.state_fact(carried, lent(*access), element);
                if let Some(slot) = pointee(&parameter.raw) {
                    self.state_bytes(carried, element, slot);
                }
            }
            Role::Length { integer, .. } => self.state_fact(carried, Fact::Integer, integer),
            Role::Out(Out { value, slot, .. }) | Role::InOut(InOut { value, slot, .. }) => {
                self.state_value(function, value, Some(slot));
            }
            Role::Callback(callback) => {
                for (passed, ty) in super::passed::passed_types(callback) {
                    self.state_fact(carried, Fact::Plain, ty);
                    self.state_bytes(carried, ty, &passed.raw);
                }
                for passed in &callback.parameters {
                    match &passed.role {
                        CallbackRole::Length { integer } | CallbackRole::OutLength { integer } => {
                            self.state_fact(carried, Fact::Integer, integer);
                        }
                        CallbackRole::Out(CallbackOut { value: CallbackGiven::Plain(ty), .. }) => {
                            self.state_fact(carried, Fact::ToC, ty);
                        }
                        CallbackRole::Out(CallbackOut {
                            value: CallbackGiven::Lent { what: CallbackLent::Elements { element, .. }, .. },
                            slot,
                            ..
                        }) => {
                            self.state_fact(carried, Fact::ToC, element);
                            self.state_bytes(carried, element, slot);
                        }
                        _ => {}
                    }
                }
                if let Some(ty) = callback.result.as_ref().filter(|_| callback.given.is_none()) {
                    let fact = if callback.offered().is_some() || callback.filled_on().is_some() {
                        Fact::Integer
                    } else {
                        Fact::ToC
                    };
                    self.state_fact(carried, fact, ty);
                }
            }
            Role::Consumed(consumed) => {
                if let Shape::Plain(ty) = &consumed.shape {
                    self.state_fact(carried, Fact::ToC, ty);
                }
                if let Shape::Buffer(buffer @ BufferShape { items: Items::Values, .. }) = &consumed.shape {
                    self.state_fact(carried, Fact::ToC, &buffer.element);
                    self.state_bytes(carried, &buffer.element, &parameter.raw);
                }
            }
            _ => {}
        }
    }

    /// Memory is made of bytes, and so are characters: by those names the user's module may mean something else, of
    /// another size.
    fn state_bytes(&mut self, carried: &Carried, element: &Type, raw: &Type) {
        if !names_one_of(element, &["u8"]) {
            return;
        }
        self.state_fact(carried, Fact::Byte, element);
        if let Some(pointee) = pointee(raw).filter(|pointee| names_one_of(pointee, &["c_char", "c_uchar"])) {
            self.state_fact(carried, Fact::Byte, pointee);
        }
    }

    /// What comes from C may hold any bits.
    fn state_value(&mut self, function: &Function, value: &Value, raw: Option<&Type>) {
        match &value.shape {
            Shape::Scalar(Type::Never(_)) => {}
            Shape::Scalar(ty) | Shape::Plain(ty) => self.state_fact(&function.carried, Fact::Plain, ty),
            Shape::Buffer(BufferShape { items: Items::Texts | Items::Objects(..), .. }) => {}
            Shape::Buffer(buffer) => {
                self.state_fact(&function.carried, Fact::Plain, &buffer.element);
                if let Some(raw) = raw {
                    self.state_bytes(&function.carried, &buffer.element, raw);
                }
            }
            Shape::Fd { .. } => {
                if let Some(raw) = raw {
                    self.state_fd(&function.carried, raw);
                }
            }
            Shape::Nothing | Shape::Object(_) | Shape::Text | Shape::Handed(_) | Shape::Raw(_) => {}
        }
    }

    /// A status is an integer, and one that is tested for less than 0 has a sign.
    fn state_result(&mut self, function: &Function) {
        let Shape::Scalar(ty) = &function.result.shape else { return };
        let Some(failure) = &function.failure else { return };
        if matches!(failure.test, Test::Null | Test::Out(_)) {
            return;
        }
        self.state_fact(&function.carried, Fact::Integer, ty);
        if matches!(failure.test, Test::Negative | Test::NotPositive) {
            let site = self.context.site(ty.span());
            let private = &site.private;
            let key = format!("signed {}", ty.to_token_stream());
            self.state(&function.carried, key, quote_spanned!(site.at=> <#ty as #private::Integer>::CAN_BE_NEGATIVE));
        }
    }

    /// What an object that may move to another thread takes along may move as well.
    fn state_threads(&mut self, function: &Function) {
        for parameter in &function.parameters {
            let taken = match &parameter.role {
                Role::Consumed(_) | Role::UpRefs { .. } => parameter.role.objects(),
                _ => None,
            };
            let Some(taken) = taken else { continue };
            let is_declared = self.context.contract[taken.id].is_declared(); // asked in its own words
            if is_declared || !self.meets_a_traveller(function, taken.id) {
                continue;
            }
            let site = self.context.site(taken.span);
            let lifetimes = vec![Lifetime::new("'static", site.at); taken.lifetimes.len()];
            let view = site.view_with(taken.id, lifetimes.iter());
            let private = &site.private;
            let key = format!("send {view}");
            self.state(&function.carried, key, quote_spanned!(site.at=> #private::proof::is_send::<#view>));
        }
    }

    /// Whether the function sees an object of another type that is `Send`, and may keep something in it.
    fn meets_a_traveller(&self, function: &Function, taken: TypeId) -> bool {
        let given = function.parameters.iter().filter_map(|parameter| parameter.role.objects());
        let back = function.returned().filter_map(|returned| returned.value.object());
        given.chain(back).any(|ty| ty.id != taken && self.context.contract[ty.id].threads != Threads::Bound)
    }
}

/// Whether a type is a path that ends in one of these names.
fn names_one_of(ty: &Type, names: &[&str]) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| names.iter().any(|name| last.ident == name)))
}

/// What C may write must be able to hold any bits.
fn lent(access: Access) -> Fact {
    match access {
        Access::Shared => Fact::ToC,
        Access::Exclusive => Fact::Plain,
    }
}
