//! Parameters that C writes: `out`, `inout`.

use syn::Type;

use super::Subject;
use crate::diagnostics::{Diagnostics, code, code_text};
use crate::ir::{ForeignUse, InOut, Out, Role, Shape, Transfer, Valid, Value};
use crate::lower::types::{CType, classify, pointee};
use crate::lower::values::{Place, WORDS, lower_plain_value, lower_value};
use crate::syntax::{Keys, Written};

impl Subject<'_> {
    pub(super) fn lower_out(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Role> {
        let CType::Pointer { mutable: true, to } = self.ctype else {
            self.wrong_type(diagnostics, "out", clause.span, "write `*mut T`: C writes through it");
            return None;
        };
        let words: Vec<&str> = WORDS.iter().copied().chain(["valid", "as"]).collect();
        let keys = Keys::read(diagnostics, "out", clause.tokens(), &words);
        let valid = self.read_valid(diagnostics, &keys)?;
        let cast = match keys.get("as") {
            None => None,
            Some(key) => match key.value.as_ref().and_then(|tokens| syn::parse2::<Type>(tokens.clone()).ok()) {
                Some(ty) => Some(ty),
                None => {
                    diagnostics
                        .error(&code::MALFORMED_CLAUSE, key.span, format!("`as` on {} takes a type", self.text))
                        .help("write `as = *const u8`, the type of what C stores there");
                    return None;
                }
            },
        };
        let slot = match &cast {
            Some(ty) => ty.clone(),
            None => pointee(&self.item.ty)?.clone(),
        };
        let cast_type = cast.as_ref().map(|ty| classify(diagnostics, self.context.names, ty));
        let slot_type = cast_type.as_ref().unwrap_or(to);
        let place = Place {
            names: self.context.names,
            function: self.context.function,
            subject: format!("what C stores in `{}` of `{}`", self.item.ident, self.context.function.ident),
            span: self.item.ident.span(),
        };
        if keys.incomplete {
            return None;
        }
        if let CType::Foreign(foreign) = slot_type {
            return self.lower_in_place_slot(diagnostics, clause, &keys, foreign, slot, valid);
        }
        let says_more = keys.iter().any(|argument| argument.key != "valid" && argument.key != "as");
        let value = if says_more {
            lower_value(diagnostics, &place, &keys, slot_type)?
        } else {
            match slot_type {
                CType::Pointer { .. } => {
                    diagnostics
                        .error(&code::NESTED_POINTER, place.span, format!("{} is a pointer, and `#[out]` does not say who owns it", place.subject))
                        .help("write `#[out(owned)]` if C stores a new object there, `#[out(borrowed(from = …))]` if C lends one");
                    return None;
                }
                CType::Void => {
                    self.wrong_type(diagnostics, "out", clause.span, "say what C stores there: `#[out(…, as = T)]`");
                    return None;
                }
                other => lower_plain_value(diagnostics, &place, other)?,
            }
        };
        if matches!(value.transfer, Transfer::Status | Transfer::SameAs(_) | Transfer::Replaces(_)) {
            diagnostics
                .error(
                    &code::MISPLACED_CLAUSE,
                    clause.span,
                    format!("{} cannot be that: it speaks of the function's result", place.subject),
                )
                .help("write it in `#[returns(…)]`");
            return None;
        }
        if matches!(value.shape, Shape::Handed(_)) && valid != Valid::Success {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    clause.span,
                    format!("{} is a value that was handed over, which a success gives", place.subject),
                )
                .help("leave `valid` out");
            return None;
        }
        if value.length_call().is_some() && valid != Valid::Success {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    clause.span,
                    format!(
                        "{} is filled by a failure too, and `len` asks for its length after a success",
                        place.subject
                    ),
                )
                .help("leave `valid` out, or say with `len = *n` where C stores the length");
            return None;
        }
        Some(Role::Out(Out { value, slot, cast: cast.is_some(), in_place: false, valid }))
    }

    /// `#[out(owned)] x: *mut X`: C fills a struct that the wrapper allocates.
    fn lower_in_place_slot(
        &self,
        diagnostics: &mut Diagnostics,
        clause: &Written,
        keys: &Keys,
        foreign: &ForeignUse,
        slot: Type,
        valid: Valid,
    ) -> Option<Role> {
        let item = self.context.names.type_item(foreign.id);
        let (name, ty) = (&self.item.ident, &item.ident);
        if item.attributes.incomplete {
            return None;
        }
        if item.attributes.has("declared") {
            diagnostics
                .error(
                    &code::DECLARED_TYPE,
                    clause.span,
                    format!("{} is filled by C, and type `{ty}` is `#[declared]`", self.text),
                )
                .note("the memory for one is known to the block that declares it")
                .help(format!("move `{}` to the block that declares `{ty}`", self.context.function.ident));
            return None;
        }
        if !item.attributes.has("initialized_by_c") {
            let path = item.path.as_ref().map_or_else(|| format!("path::{ty}"), code_text);
            diagnostics
                .error(
                    &code::FOREIGN_BY_VALUE,
                    clause.span,
                    format!("{} is filled by C, and nothing says that the caller allocates a `{ty}`", self.text),
                )
                .note("a foreign type is only known by its address")
                .help(format!(
                    "if the caller allocates it: `#[initialized_by_c(clear = …)] type {ty} = {path};`, and `#[out(owned)] {name}`"
                ))
                .help(format!("if C stores a pointer to it there: `{name}: *mut *mut {ty}`"));
            return None;
        }
        let owned = keys.get("owned").filter(|owned| owned.group.as_ref().is_none_or(|group| group.is_empty()));
        let is_owned = owned.is_some() && keys.iter().all(|key| ["owned", "valid"].iter().any(|word| key.key == word));
        if !is_owned {
            diagnostics
                .error(
                    &code::IN_PLACE,
                    clause.span,
                    format!("{} is a `{ty}`, which the caller allocates and owns", self.text),
                )
                .note("its clear function is that of its type, and the struct is there whatever C does")
                .help(format!("write `#[out(owned)] {name}: *mut {ty}`"));
            return None;
        }
        if valid != Valid::Success {
            diagnostics
                .error(
                    &code::IN_PLACE,
                    clause.span,
                    format!("{} is a `{ty}`, which is there after a success and at no other time", self.text),
                )
                .note("what C did not fill is not cleared: the memory is given back as it is")
                .help(format!("write `#[out(owned)] {name}`"));
            return None;
        }
        let transfer = Transfer::Owned { free: None, unique: false, sink: None, parent: None };
        let value = Value { transfer, shape: Shape::Object(foreign.clone()), nullable: false };
        Some(Role::Out(Out { value, slot, cast: false, in_place: true, valid }))
    }

    pub(super) fn read_valid(&self, diagnostics: &mut Diagnostics, keys: &Keys) -> Option<Valid> {
        let Some(key) = keys.get("valid") else { return Some(Valid::Success) };
        match key.value.as_ref().map(ToString::to_string).as_deref() {
            Some("success") => Some(Valid::Success),
            Some("always") => Some(Valid::Always),
            Some("failure") => Some(Valid::Failure),
            _ => {
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        key.span,
                        format!("`valid` on {} is `success`, `always` or `failure`", self.text),
                    )
                    .help("write `valid = always` if C fills it even when the call fails");
                None
            }
        }
    }

    pub(super) fn lower_inout(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Role> {
        let CType::Pointer { mutable: true, to } = self.ctype else {
            self.wrong_type(diagnostics, "inout", clause.span, "write `*mut T`: C reads and writes through it");
            return None;
        };
        let keys = Keys::read(diagnostics, "inout", clause.tokens(), WORDS);
        let slot = pointee(&self.item.ty)?.clone();
        let place = Place {
            names: self.context.names,
            function: self.context.function,
            subject: format!("what C finds and leaves in `{}` of `{}`", self.item.ident, self.context.function.ident),
            span: self.item.ident.span(),
        };
        if keys.incomplete {
            return None;
        }
        let value = if keys.iter().next().is_some() {
            lower_value(diagnostics, &place, &keys, to)?
        } else if matches!(&**to, CType::Pointer { .. }) {
            diagnostics
                .error(
                    &code::NESTED_POINTER,
                    place.span,
                    format!("{} is a pointer, and `#[inout]` does not say who owns it", place.subject),
                )
                .help("write `#[inout(owned(free = F), nullable)]` if C may replace the owner there");
            return None;
        } else {
            lower_plain_value(diagnostics, &place, to)?
        };
        if matches!(value.transfer, Transfer::Owned { sink: Some(_), .. }) {
            diagnostics
                .error(
                    &code::CLAUSE_TYPE,
                    clause.span,
                    format!("{} is `owned(floating = …)`, which goes in `returns` and `out`", place.subject),
                )
                .note("what C leaves there may be the owner that it found, which is sunk already")
                .help("remove `floating`");
            return None;
        }
        if value.length_call().is_some() {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    clause.span,
                    format!("`len` of {} cannot be a call: C is told the length before", place.subject),
                )
                .help("name the parameter that holds the length: `len = *n`");
            return None;
        }
        if matches!(&value.shape, Shape::Buffer(buffer) if buffer.is_objects()) {
            diagnostics
                .error(
                    &code::UNAVAILABLE_CLAUSE,
                    clause.span,
                    format!(
                        "{} is an array of objects that C may replace, which is not part of this version",
                        place.subject
                    ),
                )
                .help("make the function an `unsafe fn` and this `#[unchecked]`");
            return None;
        }
        if matches!(value.shape, Shape::Fd { .. }) {
            let name = &self.item.ident;
            diagnostics
                .error(&code::CLAUSE_TYPE, clause.span, format!("`#[inout]` does not fit {}, a file descriptor", place.subject))
                .note("which one C closes, and which one it opens, is said of two")
                .help(format!("write `#[out(owned, fd)] {name}` if C only stores one there; else make the function an `unsafe fn` and this `#[unchecked]`"));
            return None;
        }
        if !matches!(value.transfer, Transfer::Value | Transfer::Owned { .. }) {
            diagnostics
                .error(&code::MISPLACED_CLAUSE, clause.span, format!("{} is a plain value or an owner", place.subject))
                .help("write `#[inout]` or `#[inout(owned(free = F), nullable)]`");
            return None;
        }
        Some(Role::InOut(InOut { value, slot, lifetime: None }))
    }
}
