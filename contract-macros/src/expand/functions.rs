//! Wrappers: one Rust function per C function. Convert the arguments, call, convert the result.
//!
//! The order in a body is that of ARCHITECTURE.md; `expand_body` is where it is kept.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashMap;

use contract_model::docs;
use contract_model::ir::{
    Conditions, Consumed, End, Fate, ForeignUse, Function, FunctionId, Home, Length, Parameter, ParameterId, Role,
    Safety, Scope, Shape, Test, Transfer, TypeId,
};
use proc_macro2::Ident;
use quote::format_ident;
use syn::Lifetime;
use syn::ext::IdentExt;

use super::attributes::{block_cfg, block_lints, documentation, lint_levels};
use super::names::{angle_brackets, is_mut_pointer, named_lifetimes, pointee, reference, spelled_alike};
use super::paths::{Context, Site};
use super::raw::expand_passed_on;
use super::returns::Part;
use super::types::unique_view_name;
use super::{Generated, allow};
use crate::tokens::{TokenStream, quote_spanned};

/// A wrapper that is being printed.
pub(crate) struct Wrapper<'a> {
    /// Where it is printed.
    pub(crate) site: Site<'a>,
    /// The declaration.
    pub(crate) id: FunctionId,
    /// The declaration.
    pub(crate) function: &'a Function,
    /// A function within an implementation: under this name, without documentation, receiver, or what is left of C's
    /// return value after a success.
    nested: Option<Ident>,
    /// It is nested, and what C returns is what it is called for.
    asked: bool,
    /// The type of what a free function ends, in the `close` of that type's owners: C may say `void *`.
    pub(crate) closes: Option<TypeId>,
    /// It is a method of a second view, which lacks so many of the type's lifetimes.
    unknown_lifetimes: usize,
    /// It takes closures of C away again, instead of giving them to it.
    pub(crate) removes: bool,
    /// Its body panics where C breaks its word.
    pub(crate) may_panic: Cell<bool>,
    /// Its body is left by `break`, since closures stand around it.
    pub(crate) leaves_body: Cell<bool>,
}

impl<'a> Wrapper<'a> {
    /// The wrapper that users call.
    pub(crate) fn new(context: &'a Context<'a>, id: FunctionId) -> Self {
        let function = &context.contract[id];
        Self {
            site: context.site(function.ident.span()),
            id,
            function,
            nested: None,
            asked: false,
            closes: None,
            unknown_lifetimes: 0,
            removes: false,
            may_panic: Cell::new(false),
            leaves_body: Cell::new(false),
        }
    }

    /// A second one, which gives C NULL in the place of each closure.
    pub(crate) fn removing(context: &'a Context<'a>, id: FunctionId) -> Self {
        Self { removes: true, ..Self::new(context, id) }
    }

    /// The same, as a private function that another generated function calls.
    pub(crate) fn nested(context: &'a Context<'a>, id: FunctionId, name: &Ident) -> Self {
        Self { nested: Some(name.clone()), ..Self::new(context, id) }
    }

    /// The same, as a method of a second view that lacks the first lifetimes of the type.
    pub(crate) fn of_view(context: &'a Context<'a>, id: FunctionId, unknown_lifetimes: usize) -> Self {
        Self { unknown_lifetimes, ..Self::new(context, id) }
    }

    /// The same, for `close`: what it consumes is an owner of this type, which names the function as `free`.
    pub(crate) fn closing(context: &'a Context<'a>, id: FunctionId, name: &Ident, closes: TypeId) -> Self {
        Self { closes: Some(closes), ..Self::nested(context, id, name) }
    }

    /// Whether it stands inside an implementation, which has no use for a status.
    pub(crate) fn is_nested(&self) -> bool {
        self.nested.is_some()
    }

    /// The same, called for what C returns.
    pub(crate) fn asked(context: &'a Context<'a>, id: FunctionId, name: &Ident) -> Self {
        Self { asked: true, ..Self::nested(context, id, name) }
    }

    /// Whether what is left of C's return value after a success is of no use.
    pub(crate) fn drops_status(&self) -> bool {
        self.is_nested() && !self.asked
    }

    /// Whether this parameter becomes `self`.
    pub(crate) fn is_receiver(&self, id: ParameterId) -> bool {
        !self.is_nested()
            && matches!(self.function.home, Home::Method(_) | Home::UniqueMethod(_))
            && self.function.first_taken() == Some(id)
    }

    /// The whole function.
    pub(crate) fn expand(&self) -> TokenStream {
        let site = &self.site;
        let (head, body) = if site.context.stubs {
            self.stub()
        } else {
            let parts = self.parts();
            (self.head(self.output(&parts)), self.expand_body(&parts))
        };
        let heading = if self.is_nested() { TokenStream::new() } else { self.heading() };
        // Nothing is done with what a stub is given.
        let stub = site.context.stubs.then(|| allow(site, Generated::Stub));
        let panics = (self.may_panic.get() && !self.is_nested()).then(|| quote_spanned!(site.at=> #[track_caller]));
        quote_spanned! {site.at=>
            #heading
            #stub
            #[inline]
            #panics
            #head {
                #body
            }
        }
    }

    /// Documentation and what else a public function inherits; its `cfg` stands on the `impl`.
    fn heading(&self) -> TokenStream {
        let Self { site, function, .. } = self;
        let docs = if self.removes {
            let name = function.name.unraw();
            let is_dropped = function.callbacks().all(|(_, callback)| callback.scope != Scope::Forever);
            let dropped = if is_dropped { ", and drops it" } else { "" };
            let about = format!(" Takes away again what [`{name}`](Self::{name}) has given to C{dropped}.");
            let about = about.replace("Self::", if matches!(function.home, Home::Module) { "" } else { "Self::" });
            quote_spanned!(site.at=> #[doc = #about])
        } else {
            documentation(site, &function.carried, &docs::function_section(site.contract(), self.id))
        };
        let rest = &function.carried.rest;
        let own = matches!(function.home, Home::Module).then(|| {
            let block = block_cfg(site.context);
            let own = &function.carried.cfg;
            let lints = block_lints(site.contract());
            let allowed = allow(site, Generated::Wrapper);
            // A function that keeps C's name keeps C's spelling.
            (quote_spanned!(site.at=> #(#block)* #(#own)*), quote_spanned!(site.at=> #(#lints)* #allowed))
        });
        let (own_cfg, own_lints) = own.unzip();
        let unused = site.contract().is_asked(self.id).then(|| allow(site, Generated::Asked));
        let numbers = self.is_compared_with_numbers().then(|| allow(site, Generated::Compared));
        let takes_any = |parameter: &Parameter| {
            parameter.stored.is_some() || parameter.handed.is_some() || parameter.role.callback().is_some()
        };
        let given = function.parameters.iter().any(takes_any).then(|| allow(site, Generated::Given));
        quote_spanned!(site.at=> #own_cfg #docs #own_lints #(#rest)* #unused #numbers #given)
    }

    /// Whether a clause has numbers that the result is compared with.
    fn is_compared_with_numbers(&self) -> bool {
        let fails = self.function.failure.as_ref().map(|failure| &failure.test);
        let required = self.function.requires.as_ref().map(|requirement| &requirement.test);
        matches!(fails, Some(Test::Is(_) | Test::Not(_)))
            || matches!(required, Some(Test::Is(_) | Test::Not(_)))
            || matches!(self.function.end, Some(End::Is(_)))
    }

    /// `pub fn name<'a>(&'a self, x: T) -> R where …`
    pub(crate) fn head(&self, output: TokenStream) -> TokenStream {
        let Self { site, function, .. } = self;
        let removing =
            self.removes.then(|| format_ident!("remove_{}", function.name.unraw(), span = function.name.span()));
        let name = self.nested.as_ref().or(removing.as_ref()).unwrap_or(&function.name);
        let visibility = (!self.is_nested()).then_some(&function.visibility);
        let safety = (function.safety == Safety::Unsafe && !self.is_nested()).then(|| quote_spanned!(site.at=> unsafe));
        let outer = self.lifetimes_of_impl();
        let receiver = self.receiver_type().into_iter();
        let unknown: Vec<&Lifetime> =
            receiver.flat_map(|receiver| receiver.lifetimes.iter().take(self.unknown_lifetimes)).collect();
        let declared = function.lifetimes.iter();
        let declared = declared.filter(|lifetime| !outer.contains(lifetime) && !unknown.contains(lifetime)).cloned();
        let mut lifetimes: Vec<Lifetime> = declared.chain(self.fresh_lifetimes()).collect();
        let inputs = self.inputs();
        if site.context.stubs {
            // Those that are not declared have been reported.
            let named = named_lifetimes(quote_spanned!(site.at=> #(#inputs)* #output));
            let missing = named.into_iter().filter(|named| !outer.contains(named) && !lifetimes.contains(named));
            let missing: Vec<Lifetime> = missing.collect();
            lifetimes.extend(missing);
        }
        let generics = match self.found_parameter() {
            Some(found) => quote_spanned!(site.at=> <#(#lifetimes,)* #found>),
            None => angle_brackets(site, lifetimes.iter()),
        };
        let bounds = function.outlives.iter().map(|(long, short)| quote_spanned!(site.at=> #long: #short));
        let bounds = (!function.outlives.is_empty()).then(|| quote_spanned!(site.at=> where #(#bounds),*));
        quote_spanned!(site.at=> #visibility #safety fn #name #generics(#(#inputs),*) #output #bounds)
    }

    /// The lifetimes that the `impl` around a method declares: those with a name in its receiver's type.
    pub(crate) fn lifetimes_of_impl(&self) -> Vec<Lifetime> {
        let Some(receiver) = self.receiver_type() else { return Vec::new() };
        let mut named: Vec<Lifetime> = Vec::new();
        for lifetime in receiver.lifetimes.iter().skip(self.unknown_lifetimes) {
            if lifetime.ident != "_" && lifetime.ident != "static" && !named.contains(lifetime) {
                named.push(lifetime.clone());
            }
        }
        named
    }

    /// The type of the first parameter of a method.
    fn receiver_type(&self) -> Option<&'a ForeignUse> {
        let first = self.function.parameter_ids().next().filter(|&first| self.is_receiver(first))?;
        self.function[first].role.object()
    }

    /// Lifetimes that need a name: of consumed objects that may come back in an error, and of objects whose free function
    /// speaks of them.
    fn fresh_lifetimes(&self) -> Vec<Lifetime> {
        let ids = self.function.parameter_ids();
        let named = ids.filter_map(|id| self.consumed_object(id).or_else(|| self.keeper_object(id)));
        named.flat_map(|(_, fresh)| fresh).collect()
    }

    /// What is handed over.
    pub(crate) fn consumed_shape<'c>(&self, consumed: &'c Consumed) -> Cow<'c, Shape> {
        match (&consumed.shape, self.closes) {
            (Shape::Raw(_), Some(id)) => {
                let elided = Lifetime::new("'_", self.site.at);
                let lifetimes = vec![elided; self.site.contract()[id].lifetimes.len()];
                Cow::Owned(Shape::Object(ForeignUse { id, lifetimes, span: self.site.at }))
            }
            (shape, _) => Cow::Borrowed(shape),
        }
    }

    /// The type of a consumed object that may come back, every lifetime of it named; and which of them are new.
    pub(crate) fn consumed_object(&self, id: ParameterId) -> Option<(ForeignUse, Vec<Lifetime>)> {
        let Role::Consumed(consumed) = &self.function[id].role else { return None };
        if consumed.on != Some(Fate::Success) {
            return None;
        }
        match &*self.consumed_shape(consumed) {
            Shape::Object(ty) => Some(self.named_object(id, ty)),
            _ => Some(self.named_object(id, consumed.object()?)),
        }
    }

    /// A type as a parameter mentions it, every lifetime of it named; and which of them are new.
    pub(crate) fn named_object(&self, id: ParameterId, ty: &ForeignUse) -> (ForeignUse, Vec<Lifetime>) {
        let mut ty = ty.clone();
        let mut fresh = Vec::new();
        for (position, lifetime) in ty.lifetimes.iter_mut().enumerate() {
            if lifetime.ident == "_" {
                let name = format_ident!("__contract_{}_{position}", self.function[id].ident.unraw());
                *lifetime = Lifetime { apostrophe: self.site.at, ident: name };
                fresh.push(lifetime.clone());
            }
        }
        (ty, fresh)
    }

    /// The parameters of the wrapper, in C's order.
    pub(crate) fn inputs(&self) -> Vec<TokenStream> {
        let Self { site, function, .. } = self;
        function
            .parameters_with_ids()
            .filter_map(|(id, parameter)| {
                if self.is_receiver(id) {
                    return Some(self.receiver());
                }
                if self.is_likely_receiver(id) {
                    return Some(quote_spanned!(site.at=> &self));
                }
                let ty = if site.context.stubs && matches!(parameter.role, Role::Poisoned) {
                    if self.is_length_of_another(id) {
                        return None;
                    }
                    let core = &site.core;
                    quote_spanned!(site.at=> impl #core::marker::Sized)
                } else {
                    self.input_type(id)?
                };
                let ident = &parameter.ident;
                Some(quote_spanned!(site.at=> #ident: #ty))
            })
            .collect()
    }

    /// Whether a parameter that was not understood would most likely have become `self`.
    fn is_likely_receiver(&self, id: ParameterId) -> bool {
        let Home::Associated(ty) = self.function.home else { return false };
        let parameter = &self.function[id];
        self.function.first_taken() == Some(id)
            && matches!(parameter.role, Role::Poisoned)
            && pointee(&parameter.raw).is_some_and(|object| spelled_alike(object, &self.site.view_elided(ty)))
    }

    /// Whether a buffer names this parameter as its length.
    fn is_length_of_another(&self, id: ParameterId) -> bool {
        self.function.parameters.iter().any(|parameter| match &parameter.role {
            Role::Buffer(buffer) => matches!(buffer.length, Length::Parameter(length) if length == id),
            _ => false,
        })
    }

    /// `&'a mut self`
    fn receiver(&self) -> TokenStream {
        let site = &self.site;
        let Some(parameter) = self.function.receiver() else { return TokenStream::new() };
        let access = if parameter.role.is_exclusive() {
            contract_model::ir::Access::Exclusive
        } else {
            contract_model::ir::Access::Shared
        };
        let reference = reference(site, parameter.role.lifetime(), access);
        quote_spanned!(site.at=> #reference self)
    }

    /// The head, and a body that never returns. What could not be understood accepts anything.
    fn stub(&self) -> (TokenStream, TokenStream) {
        let site = &self.site;
        let is_known = !self.function.poisoned
            || (self.is_result_known() && !self.function.parameters.iter().any(may_give_something));
        let output = if is_known { self.output(&self.parts()) } else { quote_spanned!(site.at=> -> !) };
        (self.head(output), quote_spanned!(site.at=> loop {}))
    }

    /// Whether the result, and what it stands for, was understood.
    fn is_result_known(&self) -> bool {
        match self.function.result.transfer {
            Transfer::Poisoned => false,
            Transfer::SameAs(id) | Transfer::Replaces(id) => !matches!(self.function[id].role, Role::Poisoned),
            _ => true,
        }
    }

    /// Everything between the braces.
    fn expand_body(&self, parts: &[Part]) -> TokenStream {
        let site = &self.site;
        let converted = self.convert_arguments();
        if self.passes_result_on(parts) {
            let call = self.bare_call();
            return quote_spanned!(site.at=> #converted unsafe { #call });
        }
        let call = self.expand_call();
        let write_back = self.write_back();
        let decide = self.expand_decision();
        let lengths = self.ask_lengths();
        let kept = self.take_kept(true);
        let settle = self.expand_settlement(parts);
        let unset = self.unset_user_data();
        let replaced = self.replace_closures();
        let confirmed = self.confirm_attached();
        let body = quote_spanned! {site.at=>
            #converted
            #call
            #write_back
            #decide
            #unset
            #replaced
            #confirmed
            #lengths
            #kept
            #settle
        };
        if self.function.callbacks().next().is_none() {
            return body;
        }
        self.around_callbacks(&body, self.gives_value(parts), self.never_returns())
    }
}

/// Whether a parameter that was not understood may be an out-parameter.
fn may_give_something(parameter: &Parameter) -> bool {
    matches!(parameter.role, Role::Poisoned)
        && is_mut_pointer(&parameter.raw)
        && pointee(&parameter.raw).is_some_and(|slot| pointee(slot).is_some())
}

/// All wrappers of the block: functions where they stand, methods together per type.
pub(crate) fn expand_functions(context: &Context<'_>) -> TokenStream {
    let mut groups: Vec<Group> = Vec::new();
    let mut positions: HashMap<String, usize> = HashMap::new();
    let mut seen = HashMap::new();
    let mut output = TokenStream::new();
    for id in context.contract.function_ids() {
        let function = &context.contract[id];
        let place = match function.home {
            Home::Nowhere => continue,
            Home::Module => None,
            Home::Method(ty) | Home::Associated(ty) => Some((ty, false)),
            Home::UniqueMethod(ty) => Some((ty, true)),
        };
        let earlier: &mut Conditions = seen.entry((place, function.name.to_string())).or_default();
        if context.stubs && !earlier.admit(&function.carried) {
            continue; // reported: the compiler need not add to it
        }
        earlier.add(&function.carried);
        if function.variadic {
            let site = context.site(function.ident.span());
            let section = docs::function_section(context.contract, id);
            output.extend(expand_passed_on(context, id, &documentation(&site, &function.carried, &section)));
            continue;
        }
        let wrapper = Wrapper::new(context, id);
        let removing =
            (function.is_removable() && !is_taken(context, id)).then(|| Wrapper::removing(context, id).expand());
        if place.is_none() {
            output.extend(wrapper.expand());
            output.extend(removing);
            continue;
        }
        let header = impl_header(&wrapper);
        let key = format!("{} {}", function.carried.cfg_text(), header);
        let method = wrapper.expand();
        let method = quote_spanned!(wrapper.site.at=> #method #removing);
        match positions.get(&key).and_then(|&position| groups.get_mut(position)) {
            Some(group) => group.methods.push(method),
            None => {
                positions.insert(key, groups.len());
                groups.push(Group { first: id, header, methods: vec![method] });
            }
        }
    }
    output.extend(groups.iter().map(|group| expand_group(context, group)).collect::<TokenStream>());
    output
}

/// Whether the name of the wrapper that takes closures away is that of another function of the block.
fn is_taken(context: &Context<'_>, id: FunctionId) -> bool {
    let own = &context.contract[id];
    let name = format!("remove_{}", own.name.unraw());
    context.contract.functions.iter().any(|other| other.name == name && other.home == own.home)
}

/// Methods that share an `impl`.
struct Group {
    first: FunctionId,
    header: TokenStream,
    methods: Vec<TokenStream>,
}

fn expand_group(context: &Context<'_>, group: &Group) -> TokenStream {
    let function = &context.contract[group.first];
    let site = context.site(function.ident.span());
    let block = block_cfg(context);
    let own = &function.carried.cfg;
    let lints = lint_levels(&context.contract.block.carried);
    let (header, methods) = (&group.header, &group.methods);
    let allowed = allow(&site, Generated::Wrapper);
    quote_spanned! {site.at=>
        #(#block)*
        #(#own)*
        #(#lints)*
        #allowed
        #header {
            #(#methods)*
        }
    }
}

/// `impl<'db> Statement<'db>`
fn impl_header(wrapper: &Wrapper<'_>) -> TokenStream {
    let Wrapper { site, function, .. } = wrapper;
    let generics = angle_brackets(site, wrapper.lifetimes_of_impl().iter());
    let target = match (function.home, wrapper.receiver_type()) {
        (Home::UniqueMethod(id), Some(receiver)) => {
            let name = unique_view_name(&site.contract()[id]);
            let arguments = angle_brackets(site, receiver.lifetimes.iter());
            quote_spanned!(site.at=> #name #arguments)
        }
        (_, Some(receiver)) => site.view(receiver),
        (Home::Method(id) | Home::UniqueMethod(id) | Home::Associated(id), None) => site.view_elided(id),
        (Home::Module | Home::Nowhere, None) => TokenStream::new(),
    };
    quote_spanned!(site.at=> impl #generics #target)
}
