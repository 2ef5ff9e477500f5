//! From what C left to what the caller gets: the parts of the result, and the order in which they are settled.

use contract_model::ir::{
    Call, End, LengthSource, Out, ParameterId, Place, Role, Shape, Test, Transfer, Valid, Value, Written,
};
use proc_macro2::Ident;
use syn::Type;

use super::exits::Trouble;
use super::functions::Wrapper;
use super::paths::Site;
use super::values::Converted;
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

/// One part of what the wrapper returns: C's result, an out-parameter, the written part of a buffer.
pub(crate) struct Part {
    /// Its type, `Option` included.
    pub(crate) ty: TokenStream,
    /// Makes an owner of what came back, so that nothing that follows loses it. Never leaves the wrapper.
    pub(crate) arm: TokenStream,
    /// Checks and converts; may leave the wrapper.
    pub(crate) finish: TokenStream,
    /// All of it in fewer words, for when there is no other part: statements, and the value.
    pub(crate) alone: Option<(TokenStream, TokenStream)>,
    /// The value, in the end; nothing for what is only checked.
    pub(crate) value: Option<TokenStream>,
    /// It comes back on failure too, and so is unwrapped last.
    pub(crate) last: bool,
}

impl Wrapper<'_> {
    /// All parts, in order; those without a value are only checked.
    pub(crate) fn parts(&self) -> Vec<Part> {
        let parameters = self.function.parameters_with_ids().filter_map(|(id, parameter)| match &parameter.role {
            Role::Out(out) if out.valid != Valid::Failure => Some(self.out_part(id, out)),
            Role::Buffer(buffer) => self.written_part(id, buffer),
            Role::Length { reported: true, integer, .. } => Some(self.reported_part(id, integer)),
            Role::InOut(inout) => self.inout_part(id, inout),
            Role::Cursor(_) => Some(self.cursor_part(id)),
            _ => None,
        });
        self.main_part().into_iter().chain(parameters).collect()
    }

    /// The local that holds a part that an out-parameter gives.
    pub(crate) fn part_local(&self, id: ParameterId) -> Ident {
        self.site.local_of("part", &self.function[id].ident)
    }

    /// Whether C's return value is looked at.
    pub(crate) fn uses_result(&self) -> bool {
        let function = self.function;
        let failure = function.failure.as_ref();
        failure.is_some_and(|failure| !matches!(failure.test, Test::Out(_)) || failure.detail.is_some())
            || function.end.is_some()
            || self.is_length()
            || function.calls().any(Call::mentions_return)
            || self.main_part().is_some()
    }

    /// Whether C's return value says how much was written.
    fn is_length(&self) -> bool {
        let of_buffer = self.function.parameters.iter().any(|parameter| match &parameter.role {
            Role::Buffer(buffer) => matches!(buffer.written, Some(Written::Return)),
            _ => false,
        });
        let of_value = self.function.returned().any(|returned| match &returned.value.shape {
            Shape::Buffer(buffer) => buffer.written_return || matches!(buffer.length, LengthSource::Return),
            _ => false,
        });
        of_buffer || of_value
    }

    /// C's return value.
    fn main_part(&self) -> Option<Part> {
        let function = self.function;
        let value = &function.result;
        match &value.transfer {
            Transfer::Status | Transfer::Poisoned => None,
            Transfer::Replaces(id) => Some(self.replacing_part(*id, value)),
            Transfer::SameAs(id) => Some(self.same_part(*id, value)),
            Transfer::Value if self.drops_status() || self.is_length() || !self.value_says_more() => None,
            _ if matches!(value.shape, Shape::Nothing) => None,
            _ => {
                let raw = function.raw_result.as_ref()?;
                let result = self.result_local();
                let local = self.site.local("value");
                let converted = if !value.nullable && self.null_has_left() {
                    self.convert_not_null(value, &result.to_token_stream(), raw, &Trouble::Null)
                } else {
                    self.convert_value(value, &result.to_token_stream(), raw, &Trouble::Null)
                };
                Some(self.part(&local, value, converted, &Trouble::Null, None))
            }
        }
    }

    /// Whether a null result has left the wrapper already, as a failure or as the end.
    fn null_has_left(&self) -> bool {
        matches!(self.function.failure.as_ref().map(|failure| &failure.test), Some(Test::Null))
            || matches!(self.function.end, Some(End::Null))
    }

    /// Whether a successful return value tells anything beyond the success.
    fn value_says_more(&self) -> bool {
        match self.function.failure.as_ref().map(|failure| &failure.test) {
            Some(Test::Zero | Test::Nonzero) => false,
            Some(Test::Not(values)) => values.len() > 1,
            _ => true,
        }
    }

    fn part(
        &self,
        local: &Ident,
        value: &Value,
        converted: Converted,
        trouble: &Trouble<'_>,
        of: Option<ParameterId>,
    ) -> Part {
        let site = &self.site;
        let private = &site.private;
        let ty = site.optional(value.nullable, site.value_type(self.function, value));
        let owned = matches!(value.transfer, Transfer::Owned { .. });
        let last = of.is_some_and(|id| self.is_always_owner(id));
        let nothing = TokenStream::new;
        let name = local.to_token_stream();
        let optional = matches!(converted, Converted::Optional(_));
        let place = of.map_or(Place::Result, Place::Out);
        if let Some(store) = self.store_beside_made(place, local, optional).filter(|_| owned) {
            let (Converted::Optional(expression) | Converted::Direct(expression)) = converted;
            let arm = quote_spanned!(site.at=> let mut #local = #expression; #store);
            let finish = (optional && !value.nullable).then(|| {
                let leave = self.leave_late(trouble, of);
                quote_spanned!(site.at=> let #private::Some(#local) = #local else { #leave };)
            });
            return Part { ty, arm, finish: finish.unwrap_or_default(), alone: None, value: Some(name), last };
        }
        let (arm, finish, alone) = match converted {
            Converted::Optional(expression) if !value.nullable => {
                let leave = self.leave_late(trouble, of);
                // Two statements: an expression that ends in a brace cannot stand before `else`.
                let bind = quote_spanned!(site.at=> let #local = #expression;);
                let unwrap = quote_spanned!(site.at=> let #private::Some(#local) = #local else { #leave };);
                let both = quote_spanned!(site.at=> #bind #unwrap);
                let alone = (both.clone(), name.clone());
                if owned { (bind, unwrap, alone) } else { (nothing(), both, alone) }
            }
            Converted::Optional(expression) | Converted::Direct(expression) => {
                let bind = quote_spanned!(site.at=> let #local = #expression;);
                let (arm, finish) = if owned { (bind, nothing()) } else { (nothing(), bind) };
                (arm, finish, (nothing(), expression))
            }
        };
        Part { ty, arm, finish, alone: Some(alone), value: Some(name), last }
    }

    fn out_part(&self, id: ParameterId, out: &Out) -> Part {
        let slot = self.slot(id);
        let trouble = Trouble::NullOut(&self.function[id].ident);
        let converted = self.convert_value(&out.value, &slot.to_token_stream(), &out.slot, &trouble);
        self.part(&self.part_local(id), &out.value, converted, &trouble, Some(id))
    }

    /// Makes the owner that an out-parameter holds, whatever became of the call.
    pub(crate) fn arm_out(&self, id: ParameterId) -> TokenStream {
        match &self.function[id].role {
            Role::Out(out) => self.out_part(id, out).arm,
            _ => TokenStream::new(),
        }
    }

    /// What an out-parameter holds, as C left it.
    pub(crate) fn out_value(&self, id: ParameterId) -> TokenStream {
        self.slot(id).to_token_stream()
    }

    /// `returns(replaces(a))`: the result takes the place of the argument at once, so that two owners never meet.
    fn replacing_part(&self, id: ParameterId, value: &Value) -> Part {
        let Self { site, function, .. } = self;
        let Site { private, .. } = site;
        let (given, result, owner) = (self.given(id), self.result_local(), site.local("value"));
        let takes_none = matches!(function[id].role, Role::Replaced { nullable: true, .. });
        let constness = function.raw_result.as_ref().is_some_and(|ty| !super::names::is_mut_pointer(ty));
        let constness = constness.then(|| quote_spanned!(site.at=> .cast_mut()));
        let made = quote_spanned!(site.at=> unsafe { #private::Owned::from_nullable(#result #constness) });
        let replace = |with: TokenStream| quote_spanned!(site.at=> #private::overwrite(#given, #with););
        let some = quote_spanned!(site.at=> #private::Some);
        let arm = match (takes_none, value.nullable) {
            (true, true) => replace(made),
            (true, false) => {
                let replace = replace(quote_spanned!(site.at=> #owner));
                quote_spanned!(site.at=> if let #owner @ #some(_) = #made { #replace })
            }
            (false, _) => {
                let replace = replace(quote_spanned!(site.at=> #owner));
                quote_spanned!(site.at=> if let #some(#owner) = #made { #replace })
            }
        };
        let finish = (!(takes_none && value.nullable)).then(|| {
            let leave = self.leave_late(&Trouble::Null, None);
            quote_spanned!(site.at=> if #result.is_null() { #leave })
        });
        Part { ty: TokenStream::new(), arm, finish: finish.unwrap_or_default(), alone: None, value: None, last: false }
    }

    /// `returns(same_as(a))`: the argument itself, if C returned its address.
    fn same_part(&self, id: ParameterId, value: &Value) -> Part {
        let Self { site, function, .. } = self;
        let Site { core, private, .. } = site;
        let (given, result) = (self.given(id), self.result_local());
        let parameter = &function[id];
        let address = match &parameter.role {
            Role::Consumed(consumed) if consumed.indirect => self.slot(id),
            _ => parameter.ident.clone(),
        };
        let leave = self.leave_late(&Trouble::Address(&parameter.ident), None);
        let differs = quote_spanned!(site.at=> !#core::ptr::addr_eq(#result, #address));
        let hidden = self.is_nested() || matches!(&parameter.role, Role::Buffer(buffer) if buffer.written.is_some());
        let given = match &parameter.role {
            Role::Consumed(_) => quote_spanned!(site.at=> #private::ManuallyDrop::into_inner(#given)),
            _ => given.to_token_stream(),
        };
        let ty = self.input_type(id).unwrap_or_default();
        let takes_none = match &parameter.role {
            Role::Reference(reference) => reference.nullable,
            Role::Consumed(consumed) => consumed.nullable,
            Role::Text { nullable, .. } => *nullable,
            Role::Buffer(buffer) => buffer.nullable,
            _ => false,
        };
        if value.nullable && !takes_none {
            let null = quote_spanned!(site.at=> #result.is_null());
            let finish = quote_spanned!(site.at=> if !#null && #differs { #leave });
            let value = quote_spanned! {site.at=>
                if #null { #private::None } else { #private::Some(#given) }
            };
            return Part {
                ty: site.optional(true, ty),
                arm: TokenStream::new(),
                finish,
                alone: None,
                value: (!hidden).then_some(value),
                last: false,
            };
        }
        let finish = quote_spanned!(site.at=> if #differs { #leave });
        Part { ty, arm: TokenStream::new(), finish, alone: None, value: (!hidden).then_some(given), last: false }
    }

    /// `-> Result<Option<(…)>, E>`
    pub(crate) fn output(&self, parts: &[Part]) -> TokenStream {
        let Self { site, function, .. } = self;
        let private = &site.private;
        // A part without a type is that of a parameter which cannot be the result: reported, and left out of the stub.
        let is_visible = |part: &&Part| part.value.is_some() && !part.ty.is_empty();
        let visible: Vec<&TokenStream> = parts.iter().filter(is_visible).map(|part| &part.ty).collect();
        if self.never_returns() {
            return quote_spanned!(site.at=> -> !);
        }
        let nothing = visible.is_empty();
        let mut ty = match visible.as_slice() {
            [] => quote_spanned!(site.at=> ()),
            [only] => only.to_token_stream(),
            several => quote_spanned!(site.at=> (#(#several),*)),
        };
        ty = site.optional(function.end.is_some(), ty);
        if function.is_fallible() {
            let failed = self.failed_type();
            ty = quote_spanned!(site.at=> #private::Result<#ty, #failed>);
        } else if nothing && function.end.is_none() {
            return TokenStream::new();
        }
        quote_spanned!(site.at=> -> #ty)
    }

    /// `-> !` in C: `noreturn`.
    pub(crate) fn never_returns(&self) -> bool {
        matches!(self.function.raw_result, Some(Type::Never(_)))
    }

    /// Whether the wrapper returns anything but `()`.
    pub(crate) fn gives_value(&self, parts: &[Part]) -> bool {
        parts.iter().any(|part| part.value.is_some()) || self.function.end.is_some() || self.function.is_fallible()
    }

    /// Puts what C left in in-out-parameters back into the caller's owners, moves slices on as C did, and gives up what C has cleared, whatever
    /// became of the call.
    pub(crate) fn write_back(&self) -> TokenStream {
        let Self { site, function, .. } = self;
        let private = &site.private;
        let inouts = function.parameters_with_ids().filter_map(|(id, parameter)| match &parameter.role {
            Role::InOut(inout) if matches!(inout.value.transfer, Transfer::Owned { .. }) => Some((id, inout)),
            _ => None,
        });
        let moved = self.advance_cursors();
        let cleared = self.give_back(true);
        let written: TokenStream = inouts
            .map(|(id, inout)| {
                let (given, slot) = (self.given(id), self.slot(id));
                let owner = self.owner_of(&inout.value, &slot.to_token_stream(), &inout.slot);
                quote_spanned!(site.at=> #private::overwrite(#given, #owner);)
            })
            .collect();
        quote_spanned!(site.at=> #written #moved #cleared)
    }

    /// Step 8: after a success, arm owners, check, and put the parts together.
    pub(crate) fn expand_settlement(&self, parts: &[Part]) -> TokenStream {
        let Self { site, function, .. } = self;
        let private = &site.private;
        if self.never_returns() {
            return TokenStream::new();
        }
        let arms = parts.iter().map(|part| &part.arm);
        let measured = self.check_lengths();
        let first = parts.iter().filter(|part| !part.last).map(|part| &part.finish);
        let last = parts.iter().filter(|part| part.last).map(|part| &part.finish);
        let values: Vec<&TokenStream> = parts.iter().filter_map(|part| part.value.as_ref()).collect();
        let (statements, mut value) = match (parts, values.as_slice()) {
            ([Part { alone: Some((statements, value)), .. }], _) if measured.is_empty() => {
                (statements.clone(), value.clone())
            }
            (_, []) => {
                (quote_spanned!(site.at=> #(#arms)* #measured #(#first)* #(#last)*), quote_spanned!(site.at=> ()))
            }
            (_, [only]) => (quote_spanned!(site.at=> #(#arms)* #measured #(#first)* #(#last)*), only.to_token_stream()),
            (_, several) => (
                quote_spanned!(site.at=> #(#arms)* #measured #(#first)* #(#last)*),
                quote_spanned!(site.at=> (#(#several),*)),
            ),
        };
        let cleared = self.give_back(false);
        let statements = quote_spanned!(site.at=> #cleared #statements);
        let nothing = !self.gives_value(parts);
        if function.end.is_some() {
            value = quote_spanned!(site.at=> #private::Some(#value));
        }
        if function.is_fallible() {
            value = quote_spanned!(site.at=> #private::Ok(#value));
        }
        let value = (!nothing).then_some(value);
        quote_spanned!(site.at=> #statements #value)
    }
}
