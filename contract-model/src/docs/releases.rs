//! The page of the type that stands for a free function.

use super::links::Links;
use super::section::{Facts, Text, is_documented, user_lines};
use super::words::one_of;
use super::{failure, prototype};
use crate::ir::{Contract, Fate, FunctionId, Release, ReleaseArgument, Released, Shape, Transfer, TypeId};

pub(super) fn section(contract: &Contract, release: &Release) -> String {
    let function = &contract[release.function];
    let links = Links::new(contract, &release.visibility, &function.carried);
    let owners = owners(&links, contract, release);
    let mut text = Text::default();
    if is_documented(&function.carried) {
        let lines: Vec<String> = user_lines(&function.carried)
            .iter()
            .map(|line| line.strip_prefix(' ').unwrap_or(line).to_owned())
            .collect();
        text.paragraph(lines.join("\n").trim().to_owned());
    }
    text.paragraph(format!(
        "The free function `{}`, as a type: it stands in the types of the owners that it ends.",
        function.symbol
    ));
    text.heading("Contract");
    text.c_code(&prototype::of_function(contract, release.function));
    let mut facts = Facts::default();
    let what = match &release.released {
        Released::Foreign(id) => format!("a {}", links.ty(*id)),
        Released::Bytes => "text or bytes that C allocated".to_owned(),
        Released::Texts => "arrays of texts that C allocated".to_owned(),
        Released::Objects(id) => format!("arrays of pointers to {} that C allocated", links.ty(*id)),
        Released::Plain(_) => "elements that C allocated".to_owned(),
        Released::Anything => "what C allocated".to_owned(),
    };
    let counted = matches!(&release.released, Released::Foreign(id) if contract[*id].is_counted());
    if counted {
        facts.yes(format!("Drops one count of {what}; the last one ends it."));
    } else {
        facts.yes(format!("Ends {what}."));
    }
    if !owners.is_empty() {
        facts.yes(format!("It is called once for each {}, when that is dropped.", one_of(&owners)));
    }
    let ends_objects = |ty: TypeId| contract[ty].free() == Some(release.function) || contract.is_ended_by(ty, release);
    if function.failure.is_some() && contract.type_ids().any(ends_objects) {
        facts.yes("`close()` on such an owner calls it too, and tells whether that went well.");
    }
    state_arguments(&mut facts, &links, release);
    match release.on_failure {
        Some(Fate::Success) => facts.limit("What it could not end stays alive."),
        Some(Fate::Always) => facts.limit("What it was given is gone even if it fails."),
        None => {}
    }
    facts.never("Nothing is used after it, and nothing is given to it twice: safe code cannot.");
    text.facts(facts);
    if let Some(rule) = failure::rule(contract, release.function) {
        text.paragraph(rule);
    }
    text.finish()
}

fn state_arguments(facts: &mut Facts, links: &Links<'_>, release: &Release) {
    if release.indirect {
        facts.yes("It sets the caller's pointer to `NULL`.");
    }
    for argument in &release.arguments {
        match argument {
            ReleaseArgument::Length(_) => {
                facts.yes("It is told the length of what it frees, which the owner remembers.")
            }
            ReleaseArgument::Parent(parent) => {
                facts.yes(format!(
                    "It wants the {} again that gave what it frees, which the owner remembers.",
                    links.ty(*parent)
                ));
                facts.limit("An owner is kept no longer than that.");
            }
            ReleaseArgument::Object | ReleaseArgument::Fixed(_) | ReleaseArgument::Null => {}
        }
    }
}

/// The types of the owners that it ends.
fn owners(links: &Links<'_>, contract: &Contract, release: &Release) -> Vec<String> {
    let mut owners: Vec<String> = Vec::new();
    let mut add = |owner: String| {
        if !owners.contains(&owner) {
            owners.push(owner);
        }
    };
    for &id in contract.types_freed_by(release.function) {
        let owner = contract[id].owner(false);
        add(links.facade(&format!("{owner}<{}>", links.type_name(id)), owner));
    }
    for &function in contract.results_freed_by(release.function) {
        for returned in contract[function].returned() {
            let value = returned.value;
            match (&value.shape, value.owned_object(), value.object()) {
                // The array itself is freed before anybody has an owner.
                (Shape::Buffer(_), Some(each), _) if each != Some(release.function) => {}
                (Shape::Buffer(_), Some(each), Some(ty)) => {
                    add(links.owner_of(&Shape::Object(ty.clone()), each, false));
                }
                _ if frees(&value.transfer, release.function) => add(links.owner(value)),
                _ => {}
            }
        }
    }
    owners
}

fn frees(transfer: &Transfer, function: FunctionId) -> bool {
    matches!(transfer, Transfer::Owned { free: Some(free), .. } if *free == function)
}
