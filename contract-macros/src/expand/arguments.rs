//! From what the caller gives to what C gets.
//!
//! Afterwards each C argument is a local under the parameter's own name, so that the expression of a `fixed` sees the
//! others as C gets them. What is needed again after the call is kept as `__contract_given_…`.
//!
//! A method that takes `&self` is called by its path: a trait of the user's may have one of its name that takes `self`,
//! and method syntax would prefer that.

use contract_model::ir::{
    Access, Buffer, Empty, Factor, Length, ParameterId, Pointers, Role, Shape, Transfer, Unit, Valid,
};
use proc_macro2::Ident;

use super::exits::Trouble;
use super::functions::Wrapper;
use super::paths::Site;
use super::raw::{function_address, null};
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

impl Wrapper<'_> {
    /// Step 1 and 2: convert all arguments, ask what is required, then take consumed values apart, so that nothing drops
    /// them: whoever is refused before C is called still owns them.
    pub(crate) fn convert_arguments(&self) -> TokenStream {
        let Self { site, function, .. } = self;
        let held = function.parameter_ids().map(|id| self.hold_handed(id).unwrap_or_else(|| self.hold(id)));
        let refusals = function.parameter_ids().map(|id| self.refuse(id));
        let lengths = function.parameter_ids().map(|id| self.convert_length(id));
        let conversions = function.parameter_ids().map(|id| self.convert(id));
        let constants = function.parameter_ids().map(|id| self.convert_constant(id));
        let required = self.ask_required();
        let apart = function.parameter_ids().map(|id| self.take_apart(id));
        let set = self.set_user_data();
        let attached = self.attach_closures();
        let fields = self.fill_fields();
        quote_spanned! {site.at=>
            #(#held)* #(#refusals)* #(#lengths)* #(#conversions)* #(#constants)* #required #(#apart)* #set #attached #fields
        }
    }

    /// What the caller gave, before it was converted.
    pub(crate) fn given_expression(&self, id: ParameterId) -> TokenStream {
        if self.is_receiver(id) {
            quote_spanned!(self.site.at=> self)
        } else {
            self.function[id].ident.to_token_stream()
        }
    }

    /// The local that keeps what the caller gave.
    pub(crate) fn given(&self, id: ParameterId) -> Ident {
        self.site.local_of("given", &self.function[id].ident)
    }

    /// The local that C writes to.
    pub(crate) fn slot(&self, id: ParameterId) -> Ident {
        self.site.local_of("slot", &self.function[id].ident)
    }

    /// The elements that the caller gave, none if there is no buffer. Before conversion; to be borrowed or asked.
    fn elements_given(&self, id: ParameterId) -> TokenStream {
        let Self { site, function, .. } = self;
        let private = &site.private;
        let given = self.given_expression(id);
        let is_nullable = match &function[id].role {
            Role::Buffer(buffer) => buffer.nullable,
            Role::Pointers(pointers) => pointers.nullable,
            Role::Consumed(consumed) => consumed.nullable,
            Role::InOut(inout) => inout.value.nullable,
            _ => false,
        };
        match &function[id].role {
            _ if !is_nullable => given,
            Role::Pointers(Pointers { access: Access::Shared, .. })
            | Role::Buffer(Buffer { access: Access::Shared, .. }) => {
                quote_spanned!(site.at=> #given.unwrap_or_default())
            }
            _ => quote_spanned!(site.at=> #private::Option::as_deref(&#given).unwrap_or_default()),
        }
    }

    /// What is tested before anything else: emptiness, and the final zero.
    fn refuse(&self, id: ParameterId) -> TokenStream {
        let Self { site, function, .. } = self;
        let private = &site.private;
        let parameter = &function[id];
        let Role::Buffer(buffer) = &parameter.role else { return self.refuse_empty(id) };
        let given = self.given_expression(id);
        let is_refused = |test: TokenStream| match (buffer.nullable, buffer.access) {
            (false, _) => quote_spanned!(site.at=> <[_]>::is_empty(&#given)),
            (true, Access::Shared) => quote_spanned!(site.at=> #given.is_some_and(#test)),
            (true, Access::Exclusive) => {
                quote_spanned!(site.at=> #private::Option::as_deref(&#given).is_some_and(#test))
            }
        };
        let empty = (buffer.empty == Empty::Error).then(|| {
            let test = is_refused(quote_spanned!(site.at=> <[_]>::is_empty));
            let leave = self.leave_early(&Trouble::Empty(&parameter.ident));
            quote_spanned!(site.at=> if #test { #leave })
        });
        let is_wrong = |test: TokenStream, more: TokenStream| match (buffer.nullable, buffer.access) {
            (false, _) => quote_spanned!(site.at=> #private::buffer::#test(&#given #more)),
            _ => is_refused(quote_spanned!(site.at=> |buffer| #private::buffer::#test(buffer #more))),
        };
        let (wrong, trouble) = match (&buffer.length, buffer.unit) {
            (Length::Nul, _) => (
                is_wrong(quote_spanned!(site.at=> is_unterminated), TokenStream::new()),
                Trouble::Unterminated(&parameter.ident),
            ),
            (Length::Product(factors), unit) => {
                let factors = factors.iter().map(|factor| self.factor(factor));
                let more = quote_spanned!(site.at=> , &[#(#factors),*]);
                let test = match unit {
                    Unit::Elements => quote_spanned!(site.at=> lacks),
                    Unit::Bytes => quote_spanned!(site.at=> lacks_bytes),
                };
                (is_wrong(test, more), Trouble::Short(&parameter.ident))
            }
            _ => return empty.unwrap_or_default(),
        };
        let leave = self.leave_early(&trouble);
        quote_spanned!(site.at=> #empty if #wrong { #leave })
    }

    /// A part of a length that is multiplied.
    fn factor(&self, factor: &Factor) -> TokenStream {
        let Self { site, function, .. } = self;
        let private = &site.private;
        match factor {
            Factor::Parameter(id) => {
                let ident = &function[*id].ident;
                quote_spanned!(site.at=> #private::buffer::factor(#ident))
            }
            Factor::Number(number) => quote_spanned!(site.at=> #private::Some(#number)),
        }
    }

    /// A length that the wrapper fills in.
    fn convert_length(&self, id: ParameterId) -> TokenStream {
        let Self { site, function, .. } = self;
        let private = &site.private;
        let parameter = &function[id];
        if let Role::Buffer(buffer) = &parameter.role {
            return self.convert_field_length(id, buffer);
        }
        let Role::Length { of, integer, indirect, .. } = &parameter.role else { return TokenStream::new() };
        let local = if *indirect { self.slot(id) } else { parameter.ident.clone() };
        let mutable = indirect.then(|| quote_spanned!(site.at=> mut));
        let address = indirect.then(|| {
            let (ident, raw) = (&parameter.ident, &parameter.raw);
            quote_spanned!(site.at=> let #ident: #raw = &raw mut #local;)
        });
        let Some(of) = *of else {
            return quote_spanned!(site.at=> let #mutable #local: #integer = #private::zeroed(); #address);
        };
        let elements = self.elements_given(of);
        let length = match self.unit_of(of) {
            Unit::Elements => quote_spanned!(site.at=> #private::buffer::length::<#integer>(<[_]>::len(&#elements))),
            Unit::Bytes => quote_spanned!(site.at=> #private::buffer::byte_length::<#integer, _>(&#elements[..])),
        };
        let leave = self.leave_early(&Trouble::Length(&function[of].ident));
        quote_spanned! {site.at=>
            let #private::Some(#mutable #local) = #length else { #leave };
            #address
        }
    }

    /// What the length of this buffer counts.
    pub(crate) fn unit_of(&self, id: ParameterId) -> Unit {
        let shape = match &self.function[id].role {
            Role::Buffer(buffer) => return buffer.unit,
            Role::Cursor(cursor) => return cursor.unit,
            Role::Consumed(consumed) => &consumed.shape,
            Role::InOut(inout) => &inout.value.shape,
            Role::Out(out) => &out.value.shape,
            _ => return Unit::Elements,
        };
        match shape {
            Shape::Buffer(buffer) => buffer.unit,
            _ => Unit::Elements,
        }
    }

    /// Makes the local that C gets, except for constants and lengths.
    fn convert(&self, id: ParameterId) -> TokenStream {
        let Self { site, function, .. } = self;
        let Site { core, private, .. } = site;
        let parameter = &function[id];
        let given = self.given_expression(id);
        if let Some(converted) = self
            .convert_stored_object(id)
            .or_else(|| self.convert_keeper(id))
            .or_else(|| self.convert_handed(id))
            .or_else(|| self.convert_callback(id))
        {
            return converted;
        }
        let value = match &parameter.role {
            Role::Value(_) | Role::Unchecked(_) if !self.is_receiver(id) => return TokenStream::new(),
            Role::Value(_) | Role::Unchecked(_) => given,
            Role::Reference(_) if self.goes_as_it_is(id) => return TokenStream::new(),
            Role::Reference(reference) => return self.convert_reference(id, reference.access, reference.nullable),
            Role::UpRefs { nullable, .. } => return self.convert_reference(id, Access::Shared, *nullable),
            Role::Unique { access, .. } => return self.convert_unique(id, *access),
            Role::Consumed(consumed) => return self.convert_consumed(id, consumed),
            Role::Replaced { nullable, .. } => return self.convert_replaced(id, *nullable),
            Role::Fd { nullable: false } => quote_spanned!(site.at=> #private::fd::lent(#given)),
            Role::Fd { nullable: true } => quote_spanned!(site.at=> #private::fd::lent_or_none(#given)),
            Role::Text { nullable, .. } => return self.convert_text(id, *nullable),
            Role::Buffer(buffer) => return self.convert_buffer(id, buffer),
            Role::Pointers(pointers) => return self.convert_pointers(id, pointers),
            Role::Cursor(cursor) => return self.convert_cursor(id, cursor),
            Role::Out(out) if out.in_place => return self.convert_in_place(id, out),
            Role::Out(out) => return self.convert_out(id, &out.slot, out.cast, &out.value.shape),
            Role::InOut(inout) => match inout.value.transfer {
                Transfer::Owned { .. } => return self.convert_inout_owned(id, inout),
                _ => quote_spanned!(site.at=> #core::ptr::from_mut(#given)),
            },
            Role::Handed { .. }
            | Role::Destroy { .. }
            | Role::Callback(_)
            | Role::UserData { .. }
            | Role::Length { .. }
            | Role::Null
            | Role::OfSlot(_)
            | Role::Fixed { .. }
            | Role::Poisoned => return TokenStream::new(),
        };
        self.bind(id, value)
    }

    /// What C gets for this parameter, after the conversions.
    pub(crate) fn argument(&self, id: ParameterId) -> TokenStream {
        if self.goes_as_it_is(id) { self.given_expression(id) } else { self.function[id].ident.to_token_stream() }
    }

    /// Whether a reference becomes a pointer where it is passed, by coercion: nobody else asks for the pointer.
    fn goes_as_it_is(&self, id: ParameterId) -> bool {
        let Role::Reference(reference) = &self.function[id].role else { return false };
        let asks = |other: &Role| match other {
            Role::Fixed { .. } => true,
            Role::Buffer(buffer) => matches!(buffer.length, Length::Field { of, .. } if of == id),
            _ => false,
        };
        let is_asked_for = self.function.parameters.iter().any(|other| asks(&other.role))
            || self.function.calls().next().is_some()
            || self.attaches_to(id)
            || self.function.returned().any(|returned| match &returned.value.transfer {
                Transfer::Owned { parent, .. } => parent.is_some(),
                transfer => matches!(transfer, Transfer::SameAs(_)),
            });
        !reference.nullable
            && !self.function[id].variadic // nothing is coerced there
            && !is_asked_for
            && self.closes.is_none()
            && self.site.contract().block.sys.is_none()
            && self.constness(id, reference.access).is_none()
            && self.to_void(id).is_none()
            && self.site.contract().raw_declaration(self.id) == self.id
    }

    /// `let x: *const X = value;`
    pub(crate) fn bind(&self, id: ParameterId, value: TokenStream) -> TokenStream {
        let parameter = &self.function[id];
        let (ident, raw) = (&parameter.ident, &parameter.raw);
        quote_spanned!(self.site.at=> let #ident: #raw = #value;)
    }

    /// Keeps what the caller gave where it is needed again, and says how to reach it.
    pub(super) fn keep(&self, id: ParameterId, needed: bool) -> (TokenStream, TokenStream) {
        let expression = self.given_expression(id);
        if !needed {
            return (TokenStream::new(), expression);
        }
        let given = self.given(id);
        (quote_spanned!(self.site.at=> let #given = #expression;), given.to_token_stream())
    }

    /// `null` and `fixed`: last, so that an expression sees all the others.
    fn convert_constant(&self, id: ParameterId) -> TokenStream {
        let Self { site, function, .. } = self;
        let parameter = &function[id];
        match &parameter.role {
            Role::Null => self.bind(id, null(site, &parameter.raw)),
            Role::Fixed { function: Some(of), .. } => {
                let address = function_address(site, *of, &parameter.raw);
                self.bind(id, quote_spanned!(site.at=> unsafe { #address }))
            }
            Role::Fixed { value, function: None } => self.bind(id, value.to_token_stream()),
            _ => TokenStream::new(),
        }
    }

    fn take_apart(&self, id: ParameterId) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        if let Some(apart) = self.take_held_apart(id).or_else(|| self.take_handed_apart(id)) {
            return apart;
        }
        let Role::Consumed(consumed) = &self.function[id].role else { return TokenStream::new() };
        let given = self.given(id);
        if consumed.is_array() {
            return match consumed.nullable {
                false => quote_spanned!(site.at=> let #given = #private::given::apart(#given);),
                true => quote_spanned!(site.at=> let #given = #given.map(#private::given::apart);),
            };
        }
        let mutable = self.ends_keeper().is_some_and(|(ended, _)| ended == id);
        let mutable = mutable.then(|| quote_spanned!(site.at=> mut));
        quote_spanned!(site.at=> let #mutable #given = #private::ManuallyDrop::new(#given);)
    }

    /// Whether the wrapper returns what the caller gave, once C has returned its address.
    pub(super) fn is_returned_as_it_is(&self, id: ParameterId) -> bool {
        matches!(self.function.result.transfer, Transfer::SameAs(same) if same == id)
    }

    /// Whether an out-parameter is an owner that C gives even if it fails.
    pub(crate) fn is_always_owner(&self, id: ParameterId) -> bool {
        matches!(&self.function[id].role, Role::Out(out) if out.valid == Valid::Always && matches!(out.value.transfer, Transfer::Owned { .. }))
    }
}

/// A null pointer, as an alternative to the address of a reference.
pub(super) fn null_of(wrapper: &Wrapper<'_>, access: Access) -> TokenStream {
    let site = &wrapper.site;
    let core = &site.core;
    match access {
        Access::Shared => quote_spanned!(site.at=> #core::ptr::null()),
        Access::Exclusive => quote_spanned!(site.at=> #core::ptr::null_mut()),
    }
}
