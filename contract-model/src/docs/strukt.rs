//! The pages of a struct whose fields are described, and of its accessors.

use syn::ext::IdentExt;

use super::section::{Facts, Text, is_documented};
use super::types::state_threads;
use super::words::{listed_headers, source};
use crate::ir::strukt::{Each, Pointed, PointedShape};
use crate::ir::{Field, Reading, Struct, Unit};

pub(super) fn struct_section(strukt: &Struct) -> String {
    let mut text = Text::default();
    let name = strukt.ident.unraw();
    if !is_documented(&strukt.carried) {
        text.paragraph(format!("A `{name}` of C."));
    }
    text.heading("Contract");
    let mut facts = Facts::default();
    facts.yes("It stays in C's memory: Rust has a reference to it, and reads its fields through accessors.");
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
    if let Some(header) = listed_headers(&strukt.headers) {
        text.paragraph(format!("In C it is a `{name}`, from {header}."));
    } else if strukt.rust_name != strukt.ident {
        text.paragraph(format!("In C it is a `{name}`."));
    }
    text.finish()
}

fn leads_somewhere(field: &Field) -> bool {
    matches!(field.reading, Reading::Pointed(_) | Reading::Next)
}

pub(super) fn accessor_section(strukt: &Struct, field: &Field) -> String {
    let mut text = Text::default();
    let name = field.ident.unraw();
    if !is_documented(&field.carried) {
        text.paragraph(format!("Reads the field `{name}`."));
    }
    let mut facts = Facts::default();
    match &field.reading {
        Reading::Hidden | Reading::Value | Reading::Poisoned => return text.finish(),
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
    match &pointed.shape {
        PointedShape::Object(_) => facts.yes("C owns the object that it points to, and lends it."),
        PointedShape::Plain(_) => facts.yes("C owns the value that it points to, and lends it."),
        PointedShape::Text => facts.yes("C owns the text, which ends in a NUL, and lends it."),
        PointedShape::Elements(elements) => {
            let counted = if elements.unit == Unit::Bytes { "bytes" } else { "elements" };
            facts.yes(format!("C owns the {counted}, as many as `{}` says, and lends them.", elements.length.unraw()));
        }
        PointedShape::Array(array) => {
            facts.yes(format!("C owns {} elements there, and lends them.", source(&array.length)));
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
            facts
                .yes(format!("C owns an array of pointers, {end}, and the {each} that they point to, and lends them."));
        }
    }
    if pointed.nullable {
        facts.yes("`None` is NULL.");
    }
    match &pointed.lifetime {
        Some(lifetime) => facts.limit(format!("It is kept no longer than `{lifetime}`.")),
        None => facts.limit("It is kept no longer than the struct is lent."),
    }
    facts.never("It is never freed from Rust.");
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
