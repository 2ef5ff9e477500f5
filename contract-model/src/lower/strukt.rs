//! `#[contract] #[repr(C)] struct`: the struct as a whole, and which reading each field has.
//!
//! The struct stands alone: what its pointers lead to is declared elsewhere, and the compiler is asked for it.

use proc_macro2::{Ident, TokenStream};
use syn::{Type, Visibility};

use super::block::{read_headers, read_path};
use super::c_types::report_not_plain;
use super::field_types::{FieldType, c_field_type, field_type, is_named};
use super::names::type_rust_name;
use super::pointed::{Place, lower_inline, lower_pointed};
use super::threads::lower_threads;
use crate::diagnostics::{Diagnostics, code, code_text};
use crate::ir::{Field, Reading, Struct, Threads};
use crate::syntax::{FieldItem, Keys, StructItem, Written};

pub(crate) fn lower_struct(diagnostics: &mut Diagnostics, arguments: TokenStream, written: StructItem) -> Struct {
    let keys = Keys::read(diagnostics, "contract", arguments, &["header", "crate"]);
    let rust_name = type_rust_name(diagnostics, &written.attributes, &written.ident);
    let fields = written.fields.iter().map(|item| lower_field(diagnostics, &written, &rust_name, item)).collect();
    let subject = format!("struct `{}`", written.ident);
    let thread = written.attributes.find("thread");
    let threads = thread.map_or(Threads::Bound, |clause| lower_threads(diagnostics, &subject, clause));
    Struct {
        threads,
        made_by_rust: written.attributes.has("initialized_by_rust"),
        ident: written.ident,
        rust_name,
        visibility: written.visibility,
        carried: written.attributes.carried,
        repr: written.repr,
        lifetimes: written.lifetimes,
        krate: keys.get("crate").and_then(|key| read_path(diagnostics, key)),
        headers: keys.get("header").map_or_else(Vec::new, |key| read_headers(diagnostics, key)),
        fields,
    }
}

fn lower_field(diagnostics: &mut Diagnostics, written: &StructItem, rust_name: &Ident, item: &FieldItem) -> Field {
    let place = Place { subject: format!("field `{}` of `{}`", item.ident, written.ident), written, rust_name, item };
    let reading = lower_reading(diagnostics, &place).unwrap_or(Reading::Poisoned);
    Field {
        ident: item.ident.clone(),
        carried: item.carried.clone(),
        ty: c_field_type(&item.ty, &written.ident, rust_name),
        reading,
    }
}

/// What the accessor gives; `None` when that was reported.
fn lower_reading(diagnostics: &mut Diagnostics, place: &Place<'_>) -> Option<Reading> {
    let Place { item, subject, .. } = place;
    let ctype = field_type(&item.ty);
    let is_pointer = !matches!(ctype, FieldType::Value(_));
    if is_pointer && !matches!(item.visibility, Visibility::Inherited) {
        report_visible(diagnostics, place);
        return None;
    }
    if item.incomplete {
        return None;
    }
    if report_conflict(diagnostics, place) {
        return None;
    }
    if item.find("unchecked").is_some() {
        return Some(Reading::Unchecked);
    }
    if item.clauses.is_empty() && item.ident.to_string().starts_with('_') {
        return Some(Reading::Hidden); // padding, and what C keeps for itself
    }
    if let Some(clause) = item.find("data") {
        return lower_data(diagnostics, place, clause, &ctype);
    }
    if let Some(clause) = item.find("embedded") {
        return lower_embedded(diagnostics, place, clause, &ctype);
    }
    match ctype {
        FieldType::Value(Type::Array(array)) if item.find("cstr").or(item.find("buffer")).is_some() => {
            lower_inline(diagnostics, place, array).map(Reading::Pointed)
        }
        FieldType::PointerArray(array) if item.find("buffer").is_some() => {
            lower_inline(diagnostics, place, array).map(Reading::Pointed)
        }
        FieldType::Value(ty) => {
            if let Some(clause) = item.clauses.first() {
                report_no_pointer(diagnostics, place, clause);
                return None;
            }
            (!report_not_plain(diagnostics, ty, subject)).then_some(Reading::Value)
        }
        FieldType::Function => {
            diagnostics
                .error(
                    &code::MISSING_CONTRACT,
                    item.ident.span(),
                    format!("{subject} is a function pointer, which no clause describes"),
                )
                .help("write `#[unchecked]`: its accessor is then an `unsafe fn` that gives the pointer");
            None
        }
        FieldType::PointerArray(_) => {
            diagnostics
                .error(
                    &code::NESTED_POINTER,
                    item.ident.span(),
                    format!("{subject} is an array of pointers, and nothing says what those are"),
                )
                .help("write `#[buffer(len = n, each = cstr)]` or `each = borrowed`, with `len = nul` if a NULL ends it; `#[unchecked]` makes its accessor an `unsafe fn`");
            None
        }
        FieldType::Reference { .. } | FieldType::Pointer(_) => {
            if let Some(clause) = item.find("next") {
                return lower_next(diagnostics, place, clause, &ctype);
            }
            lower_pointed(diagnostics, place, &ctype).map(Reading::Pointed)
        }
    }
}

/// A pointer that code beside the struct could write.
fn report_visible(diagnostics: &mut Diagnostics, place: &Place<'_>) {
    diagnostics
        .error(
            &code::C_STRUCT,
            crate::Spanned::span(&place.item.visibility),
            format!("{} is a pointer, and `{}`", place.subject, code_text(&place.item.visibility)),
        )
        .note("nobody but C writes it, and nobody but its accessor reads it; the accessor is as visible as the struct")
        .help(format!("remove `{}`", code_text(&place.item.visibility)));
}

/// Clauses that say two things of one pointer.
fn report_conflict(diagnostics: &mut Diagnostics, place: &Place<'_>) -> bool {
    // What it is, and who has it.
    let (shapes, transfers) = (["cstr", "buffer"], ["owned", "copied"]);
    let others = ["borrowed", "next", "embedded", "unchecked", "data"];
    let fits = |first: &str, second: &str| match second {
        "nullable" => !["next", "embedded", "unchecked", "data"].contains(&first),
        "retained" => !["owned", "copied", "next", "embedded", "unchecked", "data"].contains(&first),
        _ => {
            (shapes.contains(&first) && transfers.contains(&second))
                || (transfers.contains(&first) && shapes.contains(&second))
        }
    };
    let kinds = [&shapes[..], &transfers, &others].concat();
    let found = place.item.clauses.iter().filter(|clause| kinds.contains(&clause.clause.name));
    let found: Vec<&Written> = found.chain(place.item.find("nullable")).chain(place.item.find("retained")).collect();
    let pairs =
        found.iter().enumerate().flat_map(|(at, second)| found.iter().take(at).map(move |first| (first, second)));
    let conflict = pairs.into_iter().find(|(first, second)| !fits(first.clause.name, second.clause.name));
    let Some((first, second)) = conflict.map(|(first, second)| (first.clause.name, second)) else { return false };
    let help = match (first, second.clause.name) {
        ("next", "nullable") => "remove `#[nullable]`: the last node has NULL there".to_owned(),
        ("embedded", "nullable") => "remove `#[nullable]`: it is part of the struct".to_owned(),
        ("data", "nullable") => "remove `#[nullable]`: where C has no user data, no closure is called".to_owned(),
        ("unchecked", "nullable") => "remove `#[nullable]`: the pointer is handed out as it is".to_owned(),
        ("unchecked", "retained") => "remove `#[retained]`: an `unsafe fn` writes it".to_owned(),
        (_, second) => format!("keep `#[{first}]` or `#[{second}]`, whichever the manual says"),
    };
    diagnostics
        .error(
            &code::CONFLICTING_CLAUSE,
            second.span,
            format!("{} is both `#[{first}]` and `#[{}]`", place.subject, second.clause.name),
        )
        .help(help);
    true
}

fn report_no_pointer(diagnostics: &mut Diagnostics, place: &Place<'_>, clause: &Written) {
    diagnostics
        .error(
            &code::CLAUSE_TYPE,
            clause.span,
            format!("{} is not a pointer, so it cannot be `{}`", place.subject, clause.clause.name),
        )
        .help("remove the clause, or write the C pointer type");
}

fn lower_embedded(
    diagnostics: &mut Diagnostics,
    place: &Place<'_>,
    clause: &Written,
    ctype: &FieldType<'_>,
) -> Option<Reading> {
    match ctype {
        FieldType::Value(ty @ Type::Path(_)) => place.check_lifetimes(diagnostics, ty).map(Reading::Embedded),
        _ => {
            diagnostics
                .error(
                    &code::CLAUSE_TYPE,
                    clause.span,
                    format!("{} is not a struct by value, so it cannot be `embedded`", place.subject),
                )
                .help("write `#[borrowed]` if it points to a struct that lives elsewhere");
            None
        }
    }
}

/// Where a callback finds its closure: one field of a struct that C passes to it.
fn lower_data(
    diagnostics: &mut Diagnostics,
    place: &Place<'_>,
    clause: &Written,
    ctype: &FieldType<'_>,
) -> Option<Reading> {
    let is_void = matches!(ctype, FieldType::Pointer(Type::Path(path)) if path.path.segments.last().is_some_and(|last| last.ident == "c_void"));
    if !is_void {
        diagnostics
            .error(&code::CLAUSE_TYPE, clause.span, format!("{} is `#[data]`, and no `void *`", place.subject))
            .help("write it on the field that C puts the user data into: `#[data] user: *mut c_void`");
        return None;
    }
    let mut earlier = place.written.fields.iter().take_while(|field| field.ident != place.item.ident);
    if let Some(first) = earlier.find(|field| field.find("data").is_some()) {
        diagnostics
            .error(
                &code::REPEATED_CLAUSE,
                clause.span,
                format!(
                    "fields `{}` and `{}` of `{}` are both `#[data]`",
                    first.ident, place.item.ident, place.written.ident
                ),
            )
            .help("write it on the one that C puts the user data into");
        return None;
    }
    Some(Reading::Data)
}

fn lower_next(
    diagnostics: &mut Diagnostics,
    place: &Place<'_>,
    clause: &Written,
    ctype: &FieldType<'_>,
) -> Option<Reading> {
    if let FieldType::Pointer(to) = ctype
        && (is_named(to, &place.written.ident) || is_named(to, place.rust_name))
    {
        let earlier = place.written.fields.iter().take_while(|field| field.ident != place.item.ident);
        if let Some(first) = earlier.into_iter().find(|field| field.find("next").is_some()) {
            diagnostics
                .error(
                    &code::REPEATED_CLAUSE,
                    clause.span,
                    format!("{} is `#[next]`, and field `{}` is too", place.subject, first.ident),
                )
                .help("a pointer the other way is `#[borrowed] #[nullable]`");
            return None;
        }
        place.check_lifetimes(diagnostics, to)?;
        place.check_own_lifetimes(diagnostics, to)?;
        return Some(Reading::Next);
    }
    diagnostics
        .error(
            &code::CLAUSE_TYPE,
            clause.span,
            format!("{} does not point to another `{}`, so it cannot be `next`", place.subject, place.written.ident),
        )
        .help(format!("write `*mut {}`", place.written.ident));
    None
}
