//! Who owns a value that comes back: `owned(…)`, `borrowed(…)`, `copied`, `same_as(a)`, `replaces(a)`.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Lifetime, Type};

use super::fd::report_owned_words;
use super::names::{Names, read_lifetime, read_name};
use super::values::Place;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Borrow, FunctionId, Lender, ParameterId, Shape, Transfer, Until};
use crate::syntax::{Argument, Keys, split_arguments};

/// What the word of a transfer says of a value of this shape.
pub(super) fn lower_transfer(
    diagnostics: &mut Diagnostics,
    place: &Place<'_>,
    written: &Argument,
    shape: &Shape,
) -> Option<Transfer> {
    match written.key.to_string().as_str() {
        "owned" => lower_owned(diagnostics, place, written, shape),
        "borrowed" => lower_borrowed(diagnostics, place, written),
        "copied" => Some(Transfer::Copied),
        "same_as" => named_parameter(diagnostics, place, written).map(Transfer::SameAs),
        "replaces" => named_parameter(diagnostics, place, written).map(Transfer::Replaces),
        other => {
            diagnostics
                .error(&code::UNAVAILABLE_CLAUSE, written.span, format!("`{other}` is not part of this version"))
                .help("until then make the function an `unsafe fn` with `#[unchecked]`");
            None
        }
    }
}

fn named_parameter(diagnostics: &mut Diagnostics, place: &Place<'_>, written: &Argument) -> Option<ParameterId> {
    let word = written.key.to_string();
    let name = read_name(diagnostics, &word, written.span, written.group.as_ref())?;
    place.parameter(diagnostics, &format!("`{word}`"), &name)
}

fn lower_owned(
    diagnostics: &mut Diagnostics,
    place: &Place<'_>,
    written: &Argument,
    shape: &Shape,
) -> Option<Transfer> {
    let keys =
        Keys::read(diagnostics, "owned", written.group.clone().unwrap_or_default(), &["free", "unique", "floating"]);
    if matches!(shape, Shape::Fd { .. }) && report_owned_words(diagnostics, place, &keys) {
        return None;
    }
    let free = match keys.get("free") {
        None => None,
        Some(key) => Some(resolve_free(diagnostics, place.names, key)?),
    };
    match shape {
        Shape::Plain(_) if free.is_none() && keys.incomplete => return None,
        Shape::Plain(_) if free.is_none() => {
            diagnostics
                .error(
                    &code::MISSING_FREE,
                    place.span,
                    format!("{} is an owned value, and nothing says how it is freed", place.subject),
                )
                .note("a plain value has no free function of its own, as a foreign type has")
                .help("write `owned(free = F)`, with the function that frees it declared in the block")
                .help("if it is an object of C: `#[owned_by_c(free = F)] type X;` in the block; if it is the first of several: `buffer(len = n)`");
            return None;
        }
        Shape::Text | Shape::Buffer(_) if free.is_none() && keys.incomplete => return None,
        Shape::Text | Shape::Buffer(_) if free.is_none() => {
            let of_objects = matches!(shape, Shape::Buffer(buffer) if buffer.is_objects());
            let what = if of_objects {
                "an owned array, and nothing says how the array"
            } else {
                "owned memory, and nothing says how it"
            };
            let diagnostic =
                diagnostics.error(&code::MISSING_FREE, place.span, format!("{} is {what} is freed", place.subject));
            diagnostic.note(if of_objects {
                "the free function of a type frees one object"
            } else {
                "each library has its own: `free`, `sqlite3_free`, `g_free`"
            });
            match place.names.likely_memory_free() {
                Some(free) => diagnostic.help(format!("write `owned(free = {free})`, if that frees it")),
                None => diagnostic.help("write `owned(free = free)` and declare `fn free(p: *mut c_void);` in the block, if it is C's `free` that frees it; or the library's own function"),
            };
            return None;
        }
        _ => {}
    }
    if keys.has("unique") && !matches!(shape, Shape::Object(_)) {
        diagnostics
            .error(
                &code::CLAUSE_TYPE,
                place.span,
                format!("{} is `owned(unique)`, which speaks of counted objects", place.subject),
            )
            .help("remove `unique`");
        return None;
    }
    let sink = match keys.get("floating") {
        None => None,
        Some(key) if !matches!(shape, Shape::Object(_)) => {
            diagnostics
                .error(
                    &code::CLAUSE_TYPE,
                    key.span,
                    format!("{} is `owned(floating = …)`, which speaks of counted objects", place.subject),
                )
                .help("remove `floating`");
            return None;
        }
        Some(key) => {
            let name = read_name(diagnostics, "floating", key.span, key.value.as_ref())?;
            Some(place.names.resolve_function(diagnostics, "`floating`", &name)?)
        }
    };
    Some(Transfer::Owned { free, unique: keys.has("unique"), sink, parent: None })
}

/// `free = F`
pub(crate) fn resolve_free(diagnostics: &mut Diagnostics, names: &Names<'_>, key: &Argument) -> Option<FunctionId> {
    let name = read_name(diagnostics, "free", key.span, key.value.as_ref())?;
    names.resolve_function(diagnostics, "`free`", &name)
}

fn lower_borrowed(diagnostics: &mut Diagnostics, place: &Place<'_>, written: &Argument) -> Option<Transfer> {
    let keys = Keys::read(
        diagnostics,
        "borrowed",
        written.group.clone().unwrap_or_default(),
        &["from", "until", "forever", "exclusive", "shared"],
    );
    if keys.has("forever") {
        if let Some(other) = keys.get("from").or_else(|| keys.get("until")).or_else(|| keys.get("exclusive")) {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    other.key.span(),
                    format!("{} is borrowed `forever` and also has `{}`", place.subject, other.key),
                )
                .help("`forever` means: never freed, never written again, the same address for all threads");
            return None;
        }
        return Some(Transfer::Forever);
    }
    if let (Some(_), Some(exclusive)) = (keys.get("shared"), keys.get("exclusive")) {
        diagnostics
            .error(
                &code::CONFLICTING_CLAUSE,
                exclusive.span,
                format!("{} is borrowed `shared` and `exclusive`", place.subject),
            )
            .help("keep `exclusive` if the result is `&mut`, `shared` if it is `&`");
        return None;
    }
    if keys.incomplete {
        return None;
    }
    let Some(from) = keys.get("from") else {
        report_missing_source(diagnostics, place, written);
        return None;
    };
    let mut lenders = Vec::new();
    for piece in listed(from.value.as_ref()) {
        if let Some(lifetime) = read_lifetime(&piece) {
            if lifetime.ident == "static" {
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        from.span,
                        format!("{} is borrowed from `'static`, which nobody lends", place.subject),
                    )
                    .help("write `forever`");
                return None;
            }
            lenders.push(Lender::Lifetime(lifetime));
        } else {
            let name = read_name(diagnostics, "from", from.span, Some(&piece))?;
            let id = place.parameter(diagnostics, "`from`", &name)?;
            if lenders.iter().any(|lender| matches!(lender, Lender::Parameter(other) if *other == id)) {
                diagnostics
                    .error(&code::REPEATED_CLAUSE, name.span, format!("`from` has `{}` twice", name.text))
                    .help("write one of them");
                return None;
            }
            lenders.push(Lender::Parameter(id));
        }
    }
    if lenders.is_empty() {
        report_missing_source(diagnostics, place, written);
        return None;
    }
    let mut until = Vec::new();
    if let Some(key) = keys.get("until") {
        for piece in listed(key.value.as_ref()) {
            let name = read_name(diagnostics, "until", key.span, Some(&piece))?;
            if let Some(function) = place.names.resolve_function(diagnostics, "`until`", &name) {
                until.push(Until { function, span: name.span });
            }
        }
    }
    let exclusive = keys.has("exclusive");
    let lifetime = Lifetime::new("'_", place.span); // named once all parameters are known
    Some(Transfer::Borrowed(Borrow { lenders, lifetime, until, exclusive }))
}

fn report_missing_source(diagnostics: &mut Diagnostics, place: &Place<'_>, written: &Argument) {
    let lenders: Vec<String> = place
        .function
        .parameters
        .iter()
        .filter(|parameter| matches!(parameter.ty, Type::Reference(_) | Type::Ptr(_)))
        .map(|parameter| format!("`{}`", parameter.ident))
        .collect();
    let first = lenders.first().map_or("…", |lender| lender.trim_matches('`')).to_owned();
    let diagnostic = diagnostics.error(
        &code::MISSING_BORROW_SOURCE,
        written.span,
        format!("{} is borrowed, and nothing says from what", place.subject),
    );
    if lenders.len() > 1 {
        diagnostic.note(format!("{} could each be the lender; `from` is always written", lenders.join(", ")));
    }
    if lenders.is_empty() {
        diagnostic
            .help("write `borrowed(forever)` if C never frees nor writes it again, `copied` if it may be overwritten");
    } else {
        diagnostic.help(format!("write `borrowed(from = {first})`"));
    }
}

/// `x` or `[x, y]`, in pieces.
fn listed(value: Option<&TokenStream>) -> Vec<TokenStream> {
    let Some(tokens) = value else { return Vec::new() };
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    match trees.as_slice() {
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Bracket => split_arguments(group.stream()),
        _ => vec![tokens.clone()],
    }
}
