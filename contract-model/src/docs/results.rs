//! Whose it is what comes back, and for how long.

use syn::ext::IdentExt;

use super::links::Links;
use super::section::Facts;
use super::words::{all_of, call, name, one_of, uncapitalized};
use crate::ir::{
    Access, Borrow, BufferShape, Contract, ForeignUse, Function, FunctionId, Hold, Items, Lender, LengthSource, Out,
    ParameterId, Place, Returned, Role, Shape, Transfer, TypeId, Unit, Valid, Value,
};

/// One line for each fact about what comes back.
pub(super) fn state(facts: &mut Facts, links: &Links<'_>, contract: &Contract, id: FunctionId) {
    let function = &contract[id];
    for returned in function.returned() {
        let out = match returned.place {
            Place::Out(id) => match &function[id].role {
                Role::Out(out) => Some(out),
                _ => None,
            },
            // What is said of it stands with the argument.
            Place::InOut(_) => continue,
            Place::Result => None,
        };
        if out.is_some_and(|out| out.valid == Valid::Failure) {
            continue;
        }
        state_value(facts, links, contract, function, returned, out);
    }
    let filled: Vec<String> = function
        .parameters
        .iter()
        .filter(|parameter| matches!(&parameter.role, Role::Out(out) if is_plain(&out.value) && out.valid != Valid::Failure))
        .map(name)
        .collect();
    if !filled.is_empty() {
        facts.yes(format!(
            "C fills {}, which {} part of the result.",
            all_of(&filled),
            super::arguments::is_or_are(&filled)
        ));
    }
}

fn is_plain(value: &Value) -> bool {
    matches!(value.transfer, Transfer::Value) && matches!(value.shape, Shape::Scalar(_))
}

/// "The result", "`*stmt`".
fn subject(function: &Function, place: Place) -> String {
    match place {
        Place::Result => "The result".to_owned(),
        Place::Out(id) | Place::InOut(id) => format!("`*{}`", function[id].ident.unraw()),
    }
}

fn state_value(
    facts: &mut Facts,
    links: &Links<'_>,
    contract: &Contract,
    function: &Function,
    returned: Returned<'_>,
    out: Option<&Out>,
) {
    let value = returned.value;
    let subject = subject(function, returned.place);
    match &value.transfer {
        Transfer::Owned { .. } => {
            state_owned(facts, links, contract, function, value, &subject);
            if out.is_some_and(|out| out.valid == Valid::Always) {
                facts.yes(format!(
                    "After a failure it comes back too, inside the {}.",
                    links.facade("Rejected", "Rejected")
                ));
            }
        }
        Transfer::Borrowed(borrow) => state_borrowed(facts, links, function, value, borrow, &subject),
        Transfer::Forever => {
            facts.yes(format!("{subject} stays valid and unchanged for as long as the program runs."));
            facts.never(format!("{subject} is never freed, and never written to."));
        }
        Transfer::Copied => match &value.shape {
            Shape::Object(ty) => {
                facts.yes(format!(
                    "{subject} is the caller's {}: it is counted up before anything else can happen.",
                    links.owner_of(&Shape::Object(ty.clone()), None, false)
                ));
            }
            _ => facts.yes(format!("{subject} is a copy, made before anything else can change what C has.")),
        },
        Transfer::SameAs(id) => {
            if !matches!(function[*id].role, Role::Consumed(_)) {
                facts.yes(format!("{subject} is {} itself, not a second object.", name(&function[*id])));
            }
        }
        Transfer::Unchecked => facts.never(format!("No clause describes {}: see Safety.", uncapitalized(&subject))),
        Transfer::Value | Transfer::Replaces(_) | Transfer::Status | Transfer::Poisoned => {}
    }
    if let Shape::Buffer(buffer) = &value.shape {
        if let Items::Objects(ty, Hold::Lent) = &buffer.items
            && !matches!(value.transfer, Transfer::Owned { .. })
        {
            facts.yes(format!(
                "{subject} is an array of pointers to {}, none of which is `NULL`; the objects live as long as the array.",
                links.ty(ty.id)
            ));
        }
        state_length(facts, contract, function, buffer, &subject);
    }
    if let Shape::Handed(by) = value.shape {
        facts.yes(format!(
            "{subject} is what {} handed to C, if it is a `T`; it is `None` for a value of another type, and for `NULL`.",
            links.function(by)
        ));
    } else if value.nullable && !matches!(value.transfer, Transfer::Replaces(_)) {
        facts.yes(format!("{subject} may be `NULL`, which is `None` here."));
    }
}

fn state_length(facts: &mut Facts, contract: &Contract, function: &Function, buffer: &BufferShape, subject: &str) {
    let in_bytes = if buffer.unit == Unit::Bytes { ", in bytes" } else { "" };
    let subject = uncapitalized(subject);
    match &buffer.length {
        LengthSource::Parameter(id) => {
            facts.yes(format!("{} is the length of {subject}{in_bytes}.", name(&function[*id])))
        }
        LengthSource::Pointer(id) => {
            facts.yes(format!("C leaves the length of {subject} in {}{in_bytes}.", name(&function[*id])))
        }
        LengthSource::Nul => facts.yes(format!("A `NULL` is the end of {subject}.")),
        LengthSource::Return => facts.yes(format!("C returns the length of {subject}{in_bytes}.")),
        LengthSource::Call(asked) => {
            facts.yes(format!("{} says the length of {subject}{in_bytes}.", call(contract, function, asked)));
        }
    }
}

fn state_owned(
    facts: &mut Facts,
    links: &Links<'_>,
    contract: &Contract,
    function: &Function,
    value: &Value,
    subject: &str,
) {
    let Transfer::Owned { free, unique, sink, parent } = &value.transfer else { return };
    let owner = links.owner(value);
    if let (Shape::Buffer(BufferShape { items: Items::Objects(ty, hold), .. }), Some(free)) = (&value.shape, free) {
        state_owned_objects(facts, links, contract, value, *hold, (ty, *free), subject);
        if let Some(parent) = parent.filter(|_| *hold == Hold::Lent) {
            state_parent(facts, function, parent, subject);
        }
        state_lifetimes(facts, contract, function, ty, subject);
        return;
    }
    let counted = value.object().is_some_and(|ty| contract[ty.id].is_counted());
    let free = free.or_else(|| value.object().and_then(|ty| contract[ty.id].free()));
    let ends = free.map_or_else(String::new, |free| {
        format!(" Dropping it calls {}{}.", links.marker(free), if counted { "" } else { " once" })
    });
    match (unique, counted) {
        (true, _) => facts.yes(format!(
            "{subject} is the caller's, and nobody else holds it yet: {} {owner}.{ends}",
            article(&owner)
        )),
        (false, true) => {
            facts.yes(format!("{subject} is a count of the caller's own: {} {owner}.{ends}", article(&owner)))
        }
        (false, false) => facts.yes(format!("{subject} is the caller's: {} {owner}.{ends}", article(&owner))),
    }
    if let Some(sink) = sink {
        facts.yes(format!(
            "C gives it as a floating reference: {} sinks it before anything else can happen.",
            links.function(*sink)
        ));
    }
    if let Some(parent) = parent {
        state_parent(facts, function, *parent, subject);
    }
    if let Shape::Object(ty) = &value.shape {
        state_lifetimes(facts, contract, function, ty, subject);
    }
}

fn state_parent(facts: &mut Facts, function: &Function, parent: ParameterId, subject: &str) {
    facts.limit(format!(
        "{subject} is kept no longer than {}, which its free function wants again.",
        name(&function[parent])
    ));
}

/// An array of C's that is the caller's, with its objects or without.
fn state_owned_objects(
    facts: &mut Facts,
    links: &Links<'_>,
    contract: &Contract,
    value: &Value,
    hold: Hold,
    (ty, free): (&ForeignUse, FunctionId),
    subject: &str,
) {
    let (owner, object, free) = (links.owner(value), links.ty(ty.id), links.marker(free));
    facts.yes(format!("{subject} is an array of pointers to {object}, none of which is `NULL`."));
    match hold {
        Hold::Lent => {
            facts
                .yes(format!("The array is the caller's: {} {owner}. Dropping it calls {free} once.", article(&owner)));
            facts.yes("The objects live as long as the array, which lends them.");
        }
        Hold::Own(each) => {
            let each = each.or_else(|| contract[ty.id].free());
            let ends = each.map_or_else(String::new, |each| format!(", and dropping one calls {}", links.marker(each)));
            facts.yes(format!("Each object is the caller's own: they come in a {owner}{ends}."));
            facts.yes(format!(
                "The array itself is freed at once: {free} is called with it, once its pointers are taken out."
            ));
        }
    }
}

/// "an [`Owned<…>`]", "an [`InPlace<…>`]", "a [`Unique<…>`]".
fn article(linked: &str) -> &'static str {
    if ["[`O", "[`I", "`O"].iter().any(|vowel| linked.starts_with(vowel)) { "an" } else { "a" }
}

/// What an object depends on.
fn state_lifetimes(facts: &mut Facts, contract: &Contract, function: &Function, ty: &ForeignUse, subject: &str) {
    for (position, lifetime) in ty.lifetimes.iter().enumerate() {
        if lifetime.ident == "static" || lifetime.ident == "_" {
            continue;
        }
        if contract[ty.id].keeps() == Some(position) {
            continue; // the type's own page says it
        }
        let lenders: Vec<String> = function
            .parameters
            .iter()
            .filter(|parameter| parameter.role.lifetime().is_some_and(|own| own.ident == lifetime.ident))
            .map(name)
            .collect();
        let heirs: Vec<String> = function
            .parameters
            .iter()
            .filter(|parameter| {
                parameter.role.objects().is_some_and(|own| own.lifetimes.iter().any(|own| own.ident == lifetime.ident))
            })
            .map(name)
            .collect();
        if !lenders.is_empty() {
            facts.limit(format!("{subject} is kept no longer than {}.", all_of(&lenders)));
        } else if !heirs.is_empty() {
            facts.limit(format!("{subject} is kept no longer than what {} depends on.", all_of(&heirs)));
        }
    }
}

fn state_borrowed(
    facts: &mut Facts,
    links: &Links<'_>,
    function: &Function,
    value: &Value,
    borrow: &Borrow,
    subject: &str,
) {
    let lenders: Vec<String> = borrow
        .lenders
        .iter()
        .filter_map(|lender| match lender {
            Lender::Parameter(id) => Some(name(&function[*id])),
            Lender::Lifetime(_) => None,
        })
        .collect();
    let exclusively = borrow
        .lenders
        .iter()
        .any(|lender| matches!(lender, Lender::Parameter(id) if lent(&function[*id].role) == Some(Access::Exclusive)));
    if lenders.is_empty() {
        let heirs = all_of(&heirs(function, borrow));
        facts
            .limit(format!("{subject} lives as long as what {heirs} depends on, and may be kept longer than {heirs}."));
    } else {
        let mut until: Vec<String> = Vec::new();
        for end in &borrow.until {
            let link = links.function(end.function);
            if !until.contains(&link) {
                until.push(link);
            }
        }
        let from = all_of(&lenders);
        let limit = if until.is_empty() {
            format!("as long as {from}")
        } else {
            format!(
                "until {} is called on {}",
                one_of(&until),
                if lenders.len() == 1 { "it".to_owned() } else { one_of(&lenders) }
            )
        };
        facts.limit(format!("{subject} lives in {from}: it may be kept {limit}."));
        if exclusively {
            facts.limit(format!("While {} is kept, nothing else can be done with {from}.", uncapitalized(subject)));
        }
    }
    if borrow.exclusive {
        facts.yes(format!("{subject} is the only way to what it refers to, which may be changed through it."));
    }
    let is_of_caller = |lender: &Lender| matches!(lender, Lender::Parameter(id) if matches!(function[*id].role, Role::Text { .. } | Role::Buffer(_)));
    if !borrow.lenders.iter().all(is_of_caller) {
        let writes =
            if borrow.exclusive || matches!(value.shape, Shape::Object(_)) { "" } else { ", and never written to" };
        facts.never(format!("{subject} is C's: never freed by the caller{writes}."));
    }
}

/// The arguments whose type has the lifetime of a borrow from a grandparent.
fn heirs(function: &Function, borrow: &Borrow) -> Vec<String> {
    let is_of_borrow = |lifetime: &syn::Lifetime| {
        borrow.lenders.iter().any(|lender| matches!(lender, Lender::Lifetime(own) if own.ident == lifetime.ident))
    };
    function
        .parameters
        .iter()
        .filter(|parameter| parameter.role.objects().is_some_and(|ty| ty.lifetimes.iter().any(is_of_borrow)))
        .map(name)
        .collect()
}

fn lent(role: &Role) -> Option<Access> {
    match role {
        Role::Reference(reference) => Some(reference.access),
        Role::Unique { access, .. } => Some(*access),
        Role::Buffer(buffer) => Some(buffer.access),
        Role::InOut(_) => Some(Access::Exclusive),
        _ => None,
    }
}

/// Every public function that makes an owned object of a type.
pub(super) fn makers(links: &Links<'_>, contract: &Contract, id: TypeId) -> Vec<String> {
    let mut makers: Vec<String> = Vec::new();
    for &function_id in contract.giving(id) {
        let makes = contract[function_id].returned().any(|returned| {
            matches!(returned.place, Place::Result | Place::Out(_))
                && matches!(returned.value.transfer, Transfer::Owned { .. } | Transfer::Copied)
                && returned.value.object().is_some_and(|ty| ty.id == id)
        });
        if !makes {
            continue;
        }
        let link = links.function(function_id);
        if link.starts_with('[') && !makers.contains(&link) {
            makers.push(link);
        }
    }
    makers
}

/// The types that an object of this type was made from: `&'db P` of the functions that make it, for one lifetime.
pub(super) fn parents(contract: &Contract, id: TypeId, position: usize) -> Vec<TypeId> {
    let mut parents = Vec::new();
    for function in contract.giving(id).iter().map(|&function| &contract[function]) {
        for made in function.returned().filter_map(|returned| returned.value.object()).filter(|made| made.id == id) {
            let Some(lifetime) = made.lifetimes.get(position) else { continue };
            for parameter in &function.parameters {
                let tied = parameter.role.lifetime().is_some_and(|own| own.ident == lifetime.ident && own.ident != "_");
                if let Some(parent) = parameter.role.object().filter(|_| tied)
                    && !parents.contains(&parent.id)
                {
                    parents.push(parent.id);
                }
            }
        }
    }
    parents
}
