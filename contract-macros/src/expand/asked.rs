//! What other functions of the block are asked: before the call, whether it may be made; after a success, how long the
//! memory is that came back.

use contract_model::ir::{Argument, BufferShape, Call, End, Place, Role, Shape, Test, Unit};
use proc_macro2::Ident;
use syn::Type;

use super::exits::{Moment, Trouble};
use super::failure::{none_of, one_of};
use super::functions::Wrapper;
use super::names::pointee;
use super::paths::Site;
use crate::tokens::{TokenStream, quote_spanned};

impl Wrapper<'_> {
    /// Asks what `requires` names, once all arguments are converted and before anything is given away.
    pub(crate) fn ask_required(&self) -> TokenStream {
        let Self { site, function, .. } = self;
        let Some(requirement) = &function.requires else { return TokenStream::new() };
        let answer = site.local("answer");
        let call = self.expand_detail_call(&requirement.call);
        let refused = differs(site, &answer, &requirement.test);
        let asked = &site.contract()[requirement.call.function];
        let leave = self.leave(&Trouble::Required(&asked.symbol), Moment::Refused);
        // SAFETY: the arguments are what C gets in the call itself, and what is asked fits them and takes nothing over,
        // by `check::calls`; that it then keeps to its clauses is the contract as annotated.
        quote_spanned!(site.at=> let #answer = unsafe { #call }; if #refused { #leave; })
    }

    /// Asks for the lengths of what came back: directly after the call, and before anything is made of its results.
    pub(crate) fn ask_lengths(&self) -> TokenStream {
        let site = &self.site;
        let calls = self.function.returned().filter_map(|returned| returned.value.length_call().zip(Some(returned)));
        calls
            .map(|(call, returned)| {
                let buffer_element = match &returned.value.shape {
                    Shape::Buffer(buffer) => buffer,
                    _ => return TokenStream::new(),
                };
                let local = self.asked_length(call);
                let value = self.expand_asked_length(call, buffer_element);
                quote_spanned!(site.at=> let #local = #value;)
            })
            .collect()
    }

    /// The local that holds a length that was asked for, as an `Option<usize>`.
    pub(crate) fn asked_length(&self, call: &Call) -> Ident {
        let mut returned = self.function.returned();
        let own = |place: &Place| match place {
            Place::Result => "result".to_owned(),
            Place::Out(id) | Place::InOut(id) => format!("of_{}", id.position()),
        };
        let place = returned.find(|it| it.value.length_call().is_some_and(|other| std::ptr::eq(other, call)));
        let place = place.map_or_else(String::new, |it| own(&it.place));
        self.site.local(&format!("length_{place}"))
    }

    fn expand_asked_length(&self, call: &Call, buffer: &BufferShape) -> TokenStream {
        let Self { site, function, .. } = self;
        let private = &site.private;
        let value = self.expand_detail_call(call);
        let element = self.site.element(&Shape::Buffer(buffer.clone()));
        let measured = match buffer.unit {
            Unit::Elements => quote_spanned!(site.at=> #private::buffer::measured::<#element, _>),
            Unit::Bytes => quote_spanned!(site.at=> #private::buffer::measured_bytes::<#element, _>),
        };
        // SAFETY: the arguments are there after a success, and what is asked fits them and takes nothing over, by
        // `check::calls`; what C has just returned or stored and is given on is not null, which is tested here.
        let mut asked = quote_spanned!(site.at=> unsafe { #value });
        // What C may be replacing has no valid owner yet.
        if function.parameters.iter().any(|parameter| matches!(parameter.role, Role::Replaced { .. })) {
            asked = quote_spanned!(site.at=> #private::panic::without_unwinding(|| #asked));
        }
        let mut asked = match self.given_pointers(call).as_slice() {
            [] => quote_spanned!(site.at=> #private::Some(#asked)),
            pointers => quote_spanned!(site.at=> (#(!#pointers.is_null())&&*).then(|| #asked)),
        };
        let callee = &site.contract()[call.function];
        let answer = site.local("answer");
        let failed = callee.failure.as_ref().map(|failure| differs(site, &answer, &failure.test));
        let ended = match &callee.end {
            Some(End::Is(values)) => Some(none_of(site, &answer, values)),
            Some(End::Null) | None => None,
        };
        for told in failed.into_iter().chain(ended) {
            asked = quote_spanned!(site.at=> #asked.filter(|&#answer| #told));
        }
        quote_spanned!(site.at=> #asked.and_then(#measured))
    }

    /// The locals with pointers of C's that the call is given, or a call within it, where NULL is not taken.
    fn given_pointers(&self, call: &Call) -> Vec<Ident> {
        let function = self.function;
        let callee = &self.site.contract()[call.function];
        let is_pointer = |ty: &Type| pointee(ty).is_some();
        let mut pointers = Vec::new();
        for (argument, (_, wanted)) in call.arguments.iter().zip(callee.open_parameters()) {
            match argument {
                Argument::Call(inner) => pointers.extend(self.given_pointers(inner)),
                _ if takes_null(&wanted.role) => {}
                Argument::Return if function.raw_result.as_ref().is_some_and(is_pointer) => {
                    pointers.push(self.result_local());
                }
                Argument::Parameter(id) => match &function[*id].role {
                    Role::Out(out) if !out.in_place && is_pointer(&out.slot) => pointers.push(self.slot(*id)),
                    _ => {}
                },
                Argument::Return => {}
            }
        }
        pointers
    }

    /// Leaves if a length was asked for and none was given; after owners are armed.
    pub(crate) fn check_lengths(&self) -> TokenStream {
        let Self { site, function, .. } = self;
        let found = function.returned().filter_map(|returned| returned.value.length_call().zip(Some(returned)));
        found
            .map(|(call, returned)| {
                let local = self.asked_length(call);
                let asked = &site.contract()[call.function];
                let leave = self.leave_late(&Trouble::Unmeasured(&asked.symbol), None);
                let pointer = match returned.place {
                    Place::Result => self.result_local(),
                    Place::Out(id) | Place::InOut(id) => self.slot(id),
                };
                // NULL has no length, and is told apart below, as is what C should have stored for the call.
                let mut pointers = self.given_pointers(call);
                if returned.value.nullable && !pointers.contains(&pointer) {
                    pointers.push(pointer);
                }
                quote_spanned!(site.at=> if #(!#pointers.is_null() &&)* #local.is_none() { #leave; })
            })
            .collect()
    }
}

/// Whether NULL can be given for a parameter.
fn takes_null(role: &Role) -> bool {
    match role {
        Role::Reference(reference) => reference.nullable,
        Role::Text { nullable, .. } => *nullable,
        _ => false,
    }
}

/// Whether an answer is another than those of the test, as an expression.
pub(crate) fn differs(site: &Site<'_>, answer: &Ident, test: &Test) -> TokenStream {
    let at = site.at;
    match test {
        Test::Null => quote_spanned!(at=> !#answer.is_null()),
        Test::Zero => quote_spanned!(at=> #answer != 0),
        Test::Nonzero => quote_spanned!(at=> #answer == 0),
        Test::Negative => quote_spanned!(at=> #answer >= 0),
        Test::NotPositive => quote_spanned!(at=> #answer > 0),
        Test::Is(values) => none_of(site, answer, values),
        Test::Not(values) => one_of(site, answer, values),
        Test::Out(_) => quote_spanned!(at=> false),
    }
}
