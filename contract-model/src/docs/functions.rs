//! The page of a wrapper.

use super::links::Links;
use super::section::{Facts, Text, has_heading, is_documented};
use super::words::name;
use super::{arguments, failure, prototype, results};
use crate::ir::{
    Access, Contract, Each, Function, FunctionId, Pointee, Pointers, Reference, Role, Safety, Threads, Transfer,
};

pub(super) fn section(contract: &Contract, id: FunctionId) -> String {
    let function = &contract[id];
    let links = Links::new(contract, &function.visibility, &function.carried);
    let mut text = Text::default();
    if !is_documented(&function.carried) {
        text.paragraph(format!("Calls the C function `{}`.", function.symbol));
    }
    text.heading("Contract");
    text.c_code(&prototype::of_function(contract, id));
    let mut facts = Facts::default();
    arguments::state(&mut facts, &links, contract, id);
    results::state(&mut facts, &links, contract, id);
    state_elements(&mut facts, &links, function);
    state_threads(&mut facts, &links, contract, function);
    text.facts(facts);
    if let Some(rule) = failure::rule(contract, id) {
        text.paragraph(rule);
    }
    let missing = |title: &str| !has_heading(&function.carried, title);
    if function.safety == Safety::Unsafe && missing("Safety") {
        write_safety(&mut text, function);
    }
    if missing("Errors") {
        failure::write_errors(&mut text, &links, contract, id);
    }
    if missing("Panics") {
        failure::write_panics(&mut text, contract, id);
    }
    text.finish()
}

/// The iterator over what the function gives.
fn state_elements(facts: &mut Facts, links: &Links<'_>, function: &Function) {
    let Some(elements) = &function.elements else { return };
    let counts = links.function(elements.count);
    let container = function.open_parameters().find_map(|(_, parameter)| parameter.role.object());
    let container = container.map_or_else(String::new, |ty| format!(" of a {}", links.ty(ty.id)));
    facts.yes(format!("`{}()`{container} goes through all of them, as many as {counts} says.", elements.name));
}

/// The page of the iterator.
pub(super) fn elements_section(contract: &Contract, id: FunctionId) -> String {
    let function = &contract[id];
    let links = Links::new(contract, &function.visibility, &function.carried);
    let mut text = Text::default();
    let Some(elements) = &function.elements else { return String::new() };
    let (gives, counts) = (links.function(id), links.function(elements.count));
    text.paragraph(format!("Goes through what {gives} gives for each number, as many as {counts} says."));
    text.heading("Contract");
    let mut facts = Facts::default();
    facts.yes("The number is asked once, and nothing changes it meanwhile: the container is borrowed.");
    match &function.result.transfer {
        Transfer::Borrowed(_) => facts.limit("What it gives is kept no longer than the container is lent."),
        Transfer::Owned { .. } => facts.yes("What it gives is the caller's."),
        _ => {}
    }
    text.facts(facts);
    text.finish()
}

/// What a safe function without exclusive arguments says by being safe.
fn state_threads(facts: &mut Facts, links: &Links<'_>, contract: &Contract, function: &Function) {
    let shareable = |role: &Role| match role {
        Role::Reference(Reference { to: Pointee::Foreign(ty), access: Access::Shared, .. })
        | Role::UpRefs { ty, .. } => contract[ty.id].threads == Threads::SendSync,
        Role::Pointers(Pointers { each: Each::Object(ty), access: Access::Shared, .. }) => {
            contract[ty.id].threads == Threads::SendSync
        }
        Role::Unique { .. } | Role::Poisoned | Role::Unchecked(_) => false,
        role => !role.is_exclusive(),
    };
    if function.safety == Safety::Safe && function.parameters.iter().all(|parameter| shareable(&parameter.role)) {
        facts.yes("Several threads may call it at once.");
    }
    if function.any_thread.is_some() {
        let remote = links.facade("Remote", "Remote");
        facts.yes(format!(
            "Any thread may call it while another one uses the object: on the {remote} that `owner.remote()` lends."
        ));
    }
}

fn write_safety(text: &mut Text, function: &Function) {
    text.heading("Safety");
    let mut lines: Vec<String> = function
        .parameters
        .iter()
        .filter(|parameter| matches!(parameter.role, Role::Unchecked(_)))
        .map(|parameter| format!("{} is what C expects there, for as long as C uses it.", name(parameter)))
        .collect();
    if matches!(function.result.transfer, Transfer::Unchecked) {
        lines.push("The result is used only as long as it is valid in C, and freed only if C says so.".to_owned());
    }
    if function.variadic {
        lines.push("What follows the named arguments is as many values, of such types, as C expects.".to_owned());
    }
    text.paragraph(format!(
        "No clause says when this call is harmless: what C's documentation asks of a caller of `{}` is the caller's to keep{}",
        function.symbol,
        if lines.is_empty() { "." } else { ", and with it:" }
    ));
    text.list(&lines);
}
