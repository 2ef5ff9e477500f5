//! The page of a Rust function that C calls: what C has to keep to, and what it gets.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::Type;
use syn::ext::IdentExt;

use super::section::{Facts, Text, has_heading, is_documented};
use super::words::{all_of, one_of, source};
use crate::ir::export::{
    Answer, Export, ExportParameter, ExportResult, ExportRole, Given, GivenElements, Lent, Taken, TakenShape,
};
use crate::ir::{Test, Unit};

pub(super) fn section(export: &Export) -> String {
    let mut text = Text::default();
    if !is_documented(&export.carried) {
        text.paragraph(format!("Called by C, as `{}`.", export.symbol));
    }
    text.heading("Contract");
    let mut facts = Facts::default();
    if is_documented(&export.carried) {
        facts.yes(format!("C calls it as `{}`.", export.symbol));
    }
    for parameter in &export.parameters {
        state_parameter(&mut facts, export, parameter);
    }
    match &export.result {
        ExportResult::Given { value, .. } => state_given(&mut facts, export, "the result", value),
        ExportResult::Nothing | ExportResult::Status(_) | ExportResult::Poisoned => {}
    }
    state_exchange(&mut facts, export);
    state_exclusive(&mut facts, export);
    state_answers(&mut facts, export);
    if export.one_thread {
        facts.never("C never uses an object on another thread than the one that it has it from.");
    } else {
        facts.yes("Any thread may call it.");
    }
    text.facts(facts);
    if let Some(failure) = &export.failure
        && !has_heading(&export.carried, "Errors")
    {
        text.heading("Errors");
        let number = if failure.error.is_some() { "the number that an error becomes" } else { "the number" };
        text.paragraph(format!("C gets {number}, which is {}; no slot is written then.", failed(&failure.test)));
    }
    text.finish()
}

/// Which numbers say that the function has failed.
fn failed(test: &Test) -> String {
    let values = |values: &[syn::Expr]| values.iter().map(|value| format!("`{}`", source(value))).collect::<Vec<_>>();
    match test {
        Test::Zero => "0".to_owned(),
        Test::Negative => "negative".to_owned(),
        Test::NotPositive => "0 or negative".to_owned(),
        Test::Is(given) => one_of(&values(given)),
        Test::Not(given) => format!("anything but {}", one_of(&values(given))),
        Test::Nonzero | Test::Null | Test::Out(_) => "not 0".to_owned(),
    }
}

fn state_parameter(facts: &mut Facts, export: &Export, parameter: &ExportParameter) {
    let name = format!("`{}`", parameter.ident.unraw());
    let or_null = |nullable: bool| if nullable { "; it may be NULL" } else { "" };
    match &parameter.role {
        ExportRole::Lent(lent) => {
            let to = source(&lent.to);
            let keepers = keepers(export, parameter, lent);
            let until = if keepers.is_empty() {
                "the call".to_owned()
            } else {
                format!("as long as C uses {}", all_of(&keepers))
            };
            facts.limit(format!("{name} leads to a live `{to}`, lent for {until}{}.", or_null(lent.nullable)));
        }
        ExportRole::Text { nullable, .. } => {
            facts.limit(format!(
                "{name} is text that ends in a NUL, lent for the call, while nobody writes it{}.",
                or_null(*nullable)
            ));
        }
        ExportRole::Elements(elements) => {
            let length = export.parameters.get(elements.length).map(|length| length.ident.unraw().to_string());
            let counted = if elements.unit == Unit::Bytes { "bytes" } else { "elements" };
            if let Some(free) = &elements.owned {
                let length = length.unwrap_or_default();
                state_taken_elements(facts, &name, free.as_ref(), counted, &length);
                return;
            }
            let filled = match (elements.uninit, elements.exclusive) {
                (true, _) => ", whatever is in them",
                (false, true) => "",
                (false, false) => ", while nobody writes them",
            };
            facts.limit(format!(
                "{name} leads to as many {counted} as `{}` says, lent for the call{filled}; it may be NULL if that is 0.",
                length.unwrap_or_default()
            ));
        }
        ExportRole::Taken(taken) => state_taken(facts, &name, taken),
        ExportRole::Out(out) => {
            let wanted = if out.nullable { ", or NULL if that is not wanted" } else { "" };
            facts.limit(format!("{name} is a slot of C's{wanted}."));
            state_given(facts, export, &format!("what is written to {name}"), &out.value);
        }
        ExportRole::Unchecked => facts.limit(format!("{name} is passed on as it is.")),
        ExportRole::Callback(callback) => super::export_callback::state(facts, export, &name, callback),
        ExportRole::LengthSlot => facts.limit(format!("{name} is a slot of C's for a length.")),
        ExportRole::Value
        | ExportRole::Length
        | ExportRole::UserData
        | ExportRole::Destroy { .. }
        | ExportRole::Poisoned => {}
    }
}

/// What may keep what is lent past the call: what has its lifetime in its type.
fn keepers(export: &Export, parameter: &ExportParameter, lent: &Lent) -> Vec<String> {
    let lifetime = lent.lifetime.as_ref().map_or_else(|| "_".to_owned(), |lifetime| lifetime.ident.to_string());
    let has = |ty: &Type| has_lifetime(ty.to_token_stream(), &lifetime);
    let gets = |given: &Given| match given {
        Given::Owned(Taken { shape: TakenShape::Object(to), .. }) => has(to),
        Given::Lent(lent) => has(&lent.to),
        Given::Value(_) | Given::Owned(_) | Given::Text { .. } | Given::Elements(_) => false,
    };
    let others = export.parameters.iter().filter(|other| !std::ptr::eq(*other, parameter));
    let others = others.filter(|other| match &other.role {
        // Each `'_` of an argument is a lifetime of its own.
        ExportRole::Lent(other) => lent.lifetime.is_some() && has(&other.to),
        ExportRole::Taken(Taken { shape: TakenShape::Object(to), .. }) => lent.lifetime.is_some() && has(to),
        ExportRole::Out(out) => gets(&out.value),
        _ => false,
    });
    let result = match &export.result {
        ExportResult::Given { value, .. } if gets(value) => Some("the result".to_owned()),
        _ => None,
    };
    others.map(|other| format!("`{}`", other.ident.unraw())).chain(result).collect()
}

/// Objects whose types have one lifetime: what C lends for one of them, Rust may move to another.
fn state_exchange(facts: &mut Facts, export: &Export) {
    for lifetime in &export.lifetimes {
        let has = |ty: &Type| has_lifetime(ty.to_token_stream(), &lifetime.ident.to_string());
        let given = |given: &Given| match given {
            Given::Owned(Taken { shape: TakenShape::Object(to), .. }) => has(to),
            Given::Lent(lent) => has(&lent.to),
            Given::Value(_) | Given::Owned(_) | Given::Text { .. } | Given::Elements(_) => false,
        };
        let keeps = |parameter: &&ExportParameter| match &parameter.role {
            ExportRole::Lent(lent) => has(&lent.to),
            ExportRole::Taken(Taken { shape: TakenShape::Object(to), .. }) => has(to),
            ExportRole::Out(out) => given(&out.value),
            _ => false,
        };
        let names = export.parameters.iter().filter(keeps).map(|parameter| format!("`{}`", parameter.ident.unraw()));
        let result = match &export.result {
            ExportResult::Given { value, .. } if given(value) => Some("the result".to_owned()),
            _ => None,
        };
        let names: Vec<String> = names.chain(result).collect();
        if names.len() > 1 {
            facts.limit(format!(
                "What C has lent for one of {} is there for as long as it uses any of them.",
                all_of(&names)
            ));
        }
    }
}

/// Whether `'lifetime` is among the tokens, at any depth.
fn has_lifetime(tokens: TokenStream, lifetime: &str) -> bool {
    let mut after_quote = false;
    tokens.into_iter().any(|tree| {
        let is_quote = matches!(&tree, TokenTree::Punct(punct) if punct.as_char() == '\'');
        let found = match &tree {
            TokenTree::Ident(ident) => after_quote && ident == lifetime,
            TokenTree::Group(group) => has_lifetime(group.stream(), lifetime),
            _ => false,
        };
        after_quote = is_quote;
        found
    })
}

fn state_taken(facts: &mut Facts, name: &str, taken: &Taken) {
    let null = if taken.nullable { "; it may be NULL" } else { "" };
    let origin = match (&taken.shape, &taken.free) {
        (TakenShape::Object(to), None) => format!("a `{}` that Rust has given to C", source(to)),
        (TakenShape::Text, None) => "text that Rust has given to C, as long as it was then".to_owned(),
        (TakenShape::Object(to), Some(free)) => format!("a `{}` of C's, which `{}` ends", source(to), source(free)),
        (TakenShape::Text, Some(free)) => format!("text of C's, which `{}` frees", source(free)),
    };
    facts.limit(format!("{name} is {origin}{null}."));
    facts.never(format!("C never uses {name} again, unless it was refused."));
}

fn state_given(facts: &mut Facts, export: &Export, what: &str, given: &Given) {
    let what = capitalized(what);
    match given {
        Given::Value(_) => {}
        Given::Owned(Taken { shape, free, nullable }) => {
            let null = if *nullable { "; NULL is possible" } else { "" };
            match (shape, free) {
                (TakenShape::Object(to), None) => facts.limit(format!(
                    "{what} is a `{}` that C owns, until it gives it back to a function that takes one{null}.",
                    source(to)
                )),
                (TakenShape::Text, None) => facts.limit(format!(
                    "{what} is text that C owns, until it gives it back to a function that takes one{null}."
                )),
                (_, Some(free)) => facts.limit(format!("{what} is C's, which ends it with `{}`{null}.", source(free))),
            }
            if free.is_none() {
                facts.never("C never frees it with `free`.");
            }
        }
        Given::Lent(lent) => state_lent(facts, &what, lent),
        Given::Elements(elements) => state_given_elements(facts, &what, export, elements),
        Given::Text { lifetime, nullable } => {
            let null = if *nullable { "; NULL is possible" } else { "" };
            if lifetime.as_ref().is_some_and(|lifetime| lifetime.ident == "static") {
                facts.yes(format!("{what} is text that is there for good{null}."));
            } else {
                facts.limit(format!("{what} is text that C uses no longer than what it was borrowed from{null}."));
            }
        }
    }
}

fn state_taken_elements(facts: &mut Facts, name: &str, free: Option<&syn::Path>, counted: &str, length: &str) {
    let origin = match free {
        None => format!(
            "{name} leads to as many {counted} as `{length}` says, which Rust has given to C with that number; anything if that is 0."
        ),
        Some(free) => format!(
            "{name} leads to as many {counted} of C's as `{length}` says, which `{}` frees; it may be NULL if that is 0.",
            source(free)
        ),
    };
    facts.limit(origin);
    facts.never(format!("C never uses {name} again, unless it was refused."));
}

fn state_given_elements(facts: &mut Facts, what: &str, export: &Export, elements: &GivenElements) {
    let null = if elements.nullable { "; NULL is possible" } else { "" };
    let length = export.parameters.get(elements.length).map(|length| length.ident.unraw().to_string());
    let length = length.unwrap_or_default();
    let counted = if elements.unit == Unit::Bytes { "bytes" } else { "elements" };
    let many = format!("as many {counted} as are written to `{length}`");
    match (&elements.owned, &elements.lifetime) {
        (Some(None), _) => {
            facts.limit(format!(
                "{what} is {many}, that C owns until it gives them back, with that number, to a function that takes them{null}."
            ));
            facts.never("C never frees it with `free`.");
        }
        (Some(Some(free)), _) => {
            facts.limit(format!("{what} is {many}, that are C's, which frees them with `{}`{null}.", source(free)));
        }
        (None, Some(lifetime)) if lifetime.ident == "static" => {
            facts.yes(format!("{what} is {many}, that are there for good{null}."));
        }
        (None, _) => {
            facts.limit(format!("{what} is {many}, that C uses no longer than what they were borrowed from{null}."))
        }
    }
}

fn state_lent(facts: &mut Facts, what: &str, lent: &Lent) {
    let null = if lent.nullable { "; NULL is possible" } else { "" };
    match &lent.lifetime {
        Some(lifetime) if lifetime.ident == "static" => facts.yes(format!("{what} is there for good{null}.")),
        _ => facts.limit(format!("{what} is used by C no longer than what it was borrowed from{null}.")),
    }
}

fn state_exclusive(facts: &mut Facts, export: &Export) {
    let lent = |role: &ExportRole| match role {
        ExportRole::Lent(_) => role.is_exclusive(),
        ExportRole::Elements(elements) => elements.exclusive && elements.owned.is_none(),
        _ => false,
    };
    let lent = export.parameters.iter().filter(|parameter| lent(&parameter.role));
    let names: Vec<String> = lent.map(|parameter| format!("`{}`", parameter.ident.unraw())).collect();
    if !names.is_empty() {
        facts.never(format!(
            "C never uses {} on another thread, or in another call, while this one runs.",
            all_of(&names)
        ));
    }
}

fn state_answers(facts: &mut Facts, export: &Export) {
    let shown = |answer: &Answer| match answer {
        Answer::Nothing => "C goes on".to_owned(),
        Answer::Null => "C gets NULL".to_owned(),
        Answer::Value(value) => format!("C gets `{}`", source(value)),
        Answer::Abort => "the process ends".to_owned(),
    };
    let roles = || export.parameters.iter().map(|parameter| &parameter.role);
    let checks = [
        ("a NULL or misaligned pointer", roles().any(ExportRole::leads_somewhere)),
        ("a function that is NULL", roles().any(ExportRole::is_function_that_must_be_there)),
        ("a length that no memory has", roles().any(|role| matches!(role, ExportRole::Elements(_)))),
        ("memory that two arguments share and one has to itself", export.has_to_be_apart()),
    ];
    let checked: Vec<String> =
        checks.into_iter().filter(|(_, is_checked)| *is_checked).map(|(what, _)| what.to_owned()).collect();
    if !checked.is_empty() {
        facts.yes(format!("For {}: {}.", one_of(&checked), shown(&export.on_refused)));
    }
    facts.yes(format!("A panic never crosses: {}.", shown(&export.on_panic)));
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
