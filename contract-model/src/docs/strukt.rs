//! The pages of a struct whose fields are described, and of its accessors.

use syn::ext::IdentExt;

use super::section::{Facts, Text, is_documented};
use super::types::state_threads;
use super::words::source;
use crate::diagnostics::code_text;
use crate::ir::strukt::{FieldTransfer, Pointed, PointedShape, Setting};
use crate::ir::{Access, Each, Field, Reading, Struct, Unit};

pub(super) fn struct_section(strukt: &Struct) -> String {
    let mut text = Text::default();
    let name = strukt.ident.unraw();
    if !is_documented(&strukt.carried) {
        text.paragraph(format!("A `{name}` of C."));
    }
    text.heading("Contract");
    let mut facts = Facts::default();
    if strukt.made_by_rust {
        facts.yes(
            "`new()` makes one, which is the caller's: numbers are 0 in it, and pointers NULL, until they are set.",
        );
        facts.yes("It may move between two calls: C keeps its address only where a contract says so.");
    } else {
        facts.yes("It stays in C's memory: Rust has a reference to it, and reads its fields through accessors.");
    }
    for field in strukt.fields.iter().filter(|field| field.taken().is_some()) {
        facts.yes(format!("What `{}` leads to may be taken out, by `{}()`.", field.ident.unraw(), field.take_name()));
    }
    if let Some(next) = strukt.next() {
        facts.yes(format!(
            "`iter()` goes through the list: this node, then what `{}` leads to, up to NULL.",
            next.ident.unraw()
        ));
    }
    for lifetime in &strukt.lifetimes {
        facts.limit(format!("`{lifetime}`: it is kept no longer than what it was made from."));
    }
    if strukt.fields.iter().any(leads_somewhere) {
        facts.limit("What a field points to is kept no longer than the struct is lent, unless its accessor says so.");
    }
    state_threads(&mut facts, strukt.threads);
    text.facts(facts);
    text.name_in_c(&strukt.ident, &strukt.rust_name, &strukt.headers);
    text.finish()
}

fn leads_somewhere(field: &Field) -> bool {
    match &field.reading {
        Reading::Pointed(pointed) => !matches!(pointed.transfer, FieldTransfer::Copied),
        reading => matches!(reading, Reading::Next),
    }
}

pub(super) fn accessor_section(strukt: &Struct, field: &Field) -> String {
    let mut text = Text::default();
    let name = field.ident.unraw();
    if !is_documented(&field.carried) {
        text.paragraph(format!("Reads the field `{name}`."));
    }
    let mut facts = Facts::default();
    match &field.reading {
        Reading::Hidden | Reading::Value | Reading::Data | Reading::Poisoned => return text.finish(),
        Reading::Unchecked => {
            text.heading("Safety");
            text.paragraph(
                "The field is handed out as C left it: no clause says what it points to, or whether it is a valid \
                 value of its type.",
            );
            return text.finish();
        }
        Reading::Embedded(_) => facts.yes("It is a part of the struct, and lent with it."),
        Reading::Next => {
            facts.yes("The next node of the list; `None` after the last one.");
            facts.limit("It is kept no longer than this node is lent.");
        }
        Reading::Pointed(pointed) => state_pointed(&mut facts, pointed),
    }
    text.heading("Contract");
    text.facts(facts);
    if let Some(panics) = panics(field) {
        text.heading("Panics");
        text.paragraph(format!(
            "If {panics} in a `{}`: its contract says that this never happens.",
            strukt.ident.unraw()
        ));
    }
    text.finish()
}

fn state_pointed(facts: &mut Facts, pointed: &Pointed) {
    if pointed.inline.is_some() {
        facts.yes("It is a part of the struct.");
    }
    let (owns, lends) = match pointed.transfer {
        FieldTransfer::Lent => ("C owns", "lends"),
        FieldTransfer::Copied => ("C owns", "the accessor copies"),
        FieldTransfer::Owned { .. } => ("Whoever has the struct owns", "lends"),
    };
    match &pointed.shape {
        PointedShape::Object(_) => facts.yes(format!("{owns} the object that it points to, and {lends} it.")),
        PointedShape::Plain(_) => facts.yes(format!("{owns} the value that it points to, and {lends} it.")),
        PointedShape::Text => facts.yes(format!("{owns} the text, which ends in a NUL, and {lends} it.")),
        PointedShape::Elements(elements) => {
            let counted = if elements.unit == Unit::Bytes { "bytes" } else { "elements" };
            facts
                .yes(format!("{owns} the {counted}, as many as `{}` says, and {lends} them.", elements.length.unraw()));
        }
        PointedShape::Array(array) => {
            facts.yes(format!("{owns} {} elements there, and {lends} them.", source(&array.length)));
        }
        PointedShape::Pointers(pointers) => {
            let each = match pointers.each {
                Each::Text => "texts",
                Each::Object(_) => "objects",
            };
            let end = match &pointers.length {
                Some(length) => format!("as many as `{}` says", length.unraw()),
                None => "up to a NULL".to_owned(),
            };
            facts.yes(format!(
                "{owns} an array of pointers, {end}, and the {each} that they point to, and {lends} them."
            ));
        }
    }
    if pointed.nullable {
        facts.yes("`None` is NULL.");
    }
    match (&pointed.transfer, &pointed.lifetime) {
        (FieldTransfer::Copied, _) => facts.yes("The copy is the caller's: C may change its own at the next call."),
        (_, Some(lifetime)) => facts.limit(format!("It is kept no longer than `{lifetime}`.")),
        (_, None) => facts.limit("It is kept no longer than the struct is lent."),
    }
    match pointed.transfer {
        FieldTransfer::Lent => facts.never("It is never freed from Rust."),
        FieldTransfer::Copied => {}
        FieldTransfer::Owned { .. } => facts.never("It is not freed from here: take it out first."),
    }
}

/// The page of what puts something into a field.
pub(super) fn setting_section(strukt: &Struct, field: &Field) -> String {
    let mut text = Text::default();
    let (owner, name) = (strukt.ident.unraw(), field.ident.unraw());
    let Some(setting) = strukt.setting(field) else { return String::new() };
    text.paragraph(format!("Sets the field `{name}`."));
    let mut facts = Facts::default();
    let pointed = match setting {
        Setting::Value => return text.finish(),
        Setting::Unchecked => {
            text.heading("Safety");
            text.paragraph("C finds the field as it is given: no clause says what that has to be.");
            return text.finish();
        }
        Setting::Retained(pointed, retained) => {
            facts.yes("C finds its address, and reads it, in every call that is given the struct.");
            if retained.access == Access::Exclusive {
                facts.yes("C may write to it: nobody else has it meanwhile.");
            }
            facts.limit(format!("It outlives the struct: it is lent for `{}`.", retained.lifetime));
            if pointed.nullable {
                facts.yes("`None` is NULL.");
            }
            pointed
        }
        Setting::InPlace(pointed) => {
            facts.yes("It is copied into the struct.");
            pointed
        }
    };
    text.heading("Contract");
    text.facts(facts);
    let number = pointed.length().map(|length| format!("`{}` cannot hold its length", length.unraw()));
    let room = pointed.inline.is_some().then(|| format!("`{name}` has no room for it"));
    let panics = match (room, number) {
        (Some(room), Some(number)) => Some(format!("{room}, or {number}")),
        (room, number) => room.or(number),
    };
    if let Some(panics) = panics {
        text.heading("Panics");
        text.paragraph(format!("If {panics} in a `{owner}`."));
    }
    text.finish()
}

/// The page of what takes a field out of the struct.
pub(super) fn taking_section(strukt: &Struct, field: &Field) -> String {
    let mut text = Text::default();
    let (strukt, name) = (strukt.ident.unraw(), field.ident.unraw());
    let Some((pointed, free)) = field.taken() else { return String::new() };
    text.paragraph(format!("Takes what the field `{name}` leads to out of the struct."));
    text.heading("Contract");
    let mut facts = Facts::default();
    facts.yes(match free {
        Some(free) => {
            format!("It is the caller's from then on, and ended by exactly one call of `{}`.", code_text(free))
        }
        None => "It is the caller's from then on, and ended by the free function of its type.".to_owned(),
    });
    facts.yes("The field is NULL from then on, which is what C finds there; `None` if it is NULL already.");
    text.facts(facts);
    if let Some(length) = pointed.length() {
        text.heading("Panics");
        text.paragraph(format!(
            "If `{}` is negative in a `{strukt}`: its contract says that this never happens.",
            length.unraw()
        ));
    }
    text.finish()
}

/// What of a field would break its promise.
fn panics(field: &Field) -> Option<String> {
    let Reading::Pointed(pointed) = &field.reading else { return None };
    let name = field.ident.unraw();
    let null = (!pointed.nullable && pointed.inline.is_none()).then(|| format!("`{name}` is NULL"));
    if pointed.inline.is_some() && matches!(pointed.shape, PointedShape::Text) {
        return Some(format!("`{name}` has no NUL"));
    }
    let negative = pointed.length().map(|length| match pointed.inline {
        Some(_) => format!("`{}` is negative, or larger than the array", length.unraw()),
        None => format!("`{}` is negative", length.unraw()),
    });
    match (null, negative) {
        (Some(null), Some(negative)) => Some(format!("{null} or {negative}")),
        (null, negative) => null.or(negative),
    }
}
