//! What becomes of what goes in.

use std::collections::HashSet;

use super::links::Links;
use super::section::Facts;
use super::words::{all_of, name, source};
use crate::ir::{
    Access, Buffer, Callback, Consumed, Contract, Cursor, Each, Empty, Factor, Fate, Function, FunctionId, Handed,
    InOut, Keeper, Length, LengthSource, OnFailure, Parameter, ParameterId, Pointee, Pointers, Reference, Role, Shape,
    Transfer, Unit, Valid, Written,
};

/// How many functions a page lists that lend what a call ends: each page could list all of the block.
const SHOWN: usize = 30;

/// One line for each kind of thing that goes in.
pub(super) fn state(facts: &mut Facts, links: &Links<'_>, contract: &Contract, id: FunctionId) {
    let function = &contract[id];
    state_lent(facts, function);
    state_ended(facts, links, contract, id);
    for (at, parameter) in function.parameters_with_ids() {
        state_parameter(facts, links, function, at, parameter);
    }
    let variadic: Vec<String> = function.parameters.iter().filter(|it| it.variadic).map(name).collect();
    if !variadic.is_empty() {
        facts.yes(format!("C finds {} in its `...`, and reads nothing after.", all_of(&variadic)));
    }
    state_constants(facts, contract, function);
    state_nullable(facts, function);
}

/// What C only has for the call.
fn state_lent(facts: &mut Facts, function: &Function) {
    let lent = |access: Access| -> Vec<String> {
        let of_call = function.parameters_with_ids().filter(|(id, parameter)| {
            lent_access(parameter) == Some(access)
                && !is_lender(function, *id)
                && parameter.retained.is_none()
                && parameter.handed.is_none()
                && parameter.role.lifetime().is_none_or(is_free_standing(function))
        });
        of_call.map(|(_, parameter)| name(parameter)).collect()
    };
    let (shared, exclusive) = (lent(Access::Shared), lent(Access::Exclusive));
    if !shared.is_empty() {
        facts.yes(format!("{} {} lent to C for the call.", all_of(&shared), is_or_are(&shared)));
    }
    if !exclusive.is_empty() {
        facts.yes(format!(
            "{} {} lent to C for the call, exclusively: C may change what is there.",
            all_of(&exclusive),
            is_or_are(&exclusive)
        ));
    }
}

/// Whether a lifetime ties its parameter to no object that lives on.
fn is_free_standing(function: &Function) -> impl Fn(&syn::Lifetime) -> bool + '_ {
    |lifetime| {
        let inputs = function.parameters.iter().filter_map(|parameter| parameter.role.objects());
        let outputs = function.returned().filter_map(|returned| returned.value.object());
        lifetime.ident != "static"
            && !inputs.chain(outputs).any(|ty| ty.lifetimes.iter().any(|own| own.ident == lifetime.ident))
    }
}

pub(super) fn is_or_are(items: &[String]) -> &'static str {
    if items.len() == 1 { "is" } else { "are" }
}

fn lent_access(parameter: &Parameter) -> Option<Access> {
    match &parameter.role {
        Role::Reference(reference) => Some(reference.access),
        Role::Unique { access, .. } => Some(*access),
        Role::Text { .. } | Role::Fd { .. } => Some(Access::Shared),
        Role::Buffer(buffer) if buffer.access == Access::Shared => Some(Access::Shared),
        _ => None,
    }
}

/// Whether something that comes back lives in this argument.
fn is_lender(function: &Function, id: ParameterId) -> bool {
    function.returned().filter_map(|returned| returned.value.borrow()).any(|borrow| {
        borrow.lenders.iter().any(|lender| matches!(lender, crate::ir::Lender::Parameter(from) if *from == id))
    })
}

/// The borrows that the call ends.
fn state_ended(facts: &mut Facts, links: &Links<'_>, contract: &Contract, id: FunctionId) {
    let symbol = &contract[id].symbol;
    let mut seen = HashSet::new();
    let all = contract.lending_until(symbol).iter().map(|&lending| links.function(lending));
    let mut enders: Vec<String> = all.filter(|link| seen.insert(link.clone())).take(SHOWN + 1).collect();
    if enders.len() > SHOWN {
        enders.truncate(SHOWN);
        enders.push("others".to_owned());
    }
    if !enders.is_empty() {
        facts.limit(format!("The call ends what {} lent.", all_of(&enders)));
    }
    let ends: Vec<String> = contract[id].ends.iter().map(|at| name(&contract[id][*at])).collect();
    if !ends.is_empty() {
        facts.limit(format!("The call also ends everything that was borrowed from {}.", all_of(&ends)));
    }
}

fn state_parameter(facts: &mut Facts, links: &Links<'_>, function: &Function, id: ParameterId, parameter: &Parameter) {
    let shown = name(parameter);
    let is_attached = parameter.role.callback().is_some_and(Callback::is_attached);
    if let Some(keeper) = parameter.retained.filter(|_| !is_attached) {
        match &parameter.stored {
            Some(_) => state_stored(facts, function, &shown, keeper),
            None => state_retained(facts, function, &shown, parameter.role.is_exclusive(), keeper),
        }
    }
    if let Some(handed) = parameter.handed {
        state_handed(facts, function, &shown, handed);
    }
    if matches!(parameter.role, Role::Fd { nullable: true })
        || matches!(&parameter.role, Role::Consumed(Consumed { shape: Shape::Fd { .. }, nullable: true, .. }))
    {
        facts.yes(format!("`None` is -1, in {shown}."));
    }
    match &parameter.role {
        Role::Reference(reference) => state_kept(facts, function, parameter, reference),
        Role::Unique { ty, .. } => {
            let unique = links.facade(&format!("Unique<{}>", links.type_name(ty.id)), "Unique");
            facts.yes(format!("C allows this only while nobody else holds {shown}, which a {unique} guarantees."));
        }
        Role::Consumed(consumed) => state_consumed(facts, links, function, parameter, consumed),
        Role::UpRefs { .. } => {
            facts.yes(format!("C takes a count of its own on {shown}; the caller's stays as it is."))
        }
        Role::Replaced { .. } => {
            facts.yes(format!("C takes what {shown} owned, and what it returns takes its place there."));
            if function.failure.is_some() {
                facts.yes(format!("After a failure {shown} is as it was."));
            }
        }
        Role::Buffer(buffer) => state_buffer(facts, function, parameter, buffer),
        Role::Pointers(pointers) => state_pointers(facts, function, id, &shown, pointers),
        Role::Cursor(cursor) => state_cursor(facts, function, id, &shown, cursor),
        Role::Length { of: None, reported: true, .. }
        | Role::Length { of: Some(_), reported: true, indirect: true, .. } => {
            facts.yes(format!("The number that C leaves in {shown} is part of the result."));
        }
        Role::Out(out) if out.valid == Valid::Failure => {
            facts.yes(format!("After a failure C says in {shown} what was wrong; the error is made of it."));
        }
        Role::InOut(inout) => state_inout(facts, links, function, id, parameter, inout),
        Role::Callback(callback) => super::callbacks::state(facts, links.contract(), function, id, callback),
        Role::Unchecked(_) => facts.never(format!("No clause describes {shown}: see Safety.")),
        _ => {}
    }
}

/// Pointers that are passed as an array.
fn state_pointers(facts: &mut Facts, function: &Function, id: ParameterId, shown: &str, pointers: &Pointers) {
    match length_of(function, id) {
        Some(length) => facts.yes(format!("{length} is the number of pointers in {shown}.")),
        None => facts.yes(format!("{shown} ends in a `NULL`, which the wrapper puts there.")),
    }
    let what = match &pointers.each {
        Each::Text => "the texts",
        Each::Object(_) => "the objects",
    };
    if pointers.access == Access::Exclusive {
        facts.yes(format!(
            "C uses the array {shown} and the objects in it only during the call, each of them once and alone."
        ));
        return;
    }
    facts.yes(format!("C uses the array {shown} and {what} in it only during the call, and changes none of {what}."));
}

/// Elements that C takes one after another.
fn state_cursor(facts: &mut Facts, function: &Function, id: ParameterId, shown: &str, cursor: &Cursor) {
    if let Some(length) = length_of(function, id) {
        let in_bytes = if cursor.unit == Unit::Bytes { ", in bytes" } else { "" };
        facts.yes(format!("{length} is the length of what {shown} points to{in_bytes}."));
    }
    let does = if cursor.access == Access::Exclusive { "writes" } else { "reads" };
    facts.yes(format!("C moves the pointer in {shown} past what it {does}: the slice then begins there."));
}

fn length_of(function: &Function, id: ParameterId) -> Option<String> {
    let is_length = |parameter: &&Parameter| matches!(parameter.role, Role::Length { of: Some(of), .. } if of == id);
    function.parameters.iter().find(is_length).map(name)
}

/// What C owns and ends by calling back.
fn state_handed(facts: &mut Facts, function: &Function, shown: &str, handed: Handed) {
    let destroy = name(&function[handed.destroy]);
    facts.yes(format!("C owns {shown} from then on, and ends it by one call of {destroy}, which the wrapper passes."));
    match handed.on_failure {
        Some(OnFailure::Called) => facts.limit(format!("{shown} is gone even if the call fails: C has ended it.")),
        Some(OnFailure::NotCalled) => facts.yes(format!("After a failure C has not taken {shown}: it is dropped.")),
        None => {}
    }
    facts.limit(format!("{shown} may be dropped on any thread; if that panics, the process aborts."));
    facts.never(format!("{shown} is never used or dropped by the caller after the call."));
}

/// What C keeps beyond the call, and Rust beside the object.
fn state_stored(facts: &mut Facts, function: &Function, shown: &str, keeper: Keeper) {
    let object = match keeper {
        Keeper::Forever | Keeper::Result => "what the call returns".to_owned(),
        Keeper::Parameter(id) => match &function[id].role {
            Role::Out(_) => format!("what it makes as {}", name(&function[id])),
            _ => name(&function[id]),
        },
    };
    let is_made = match keeper {
        Keeper::Parameter(id) => matches!(function[id].role, Role::Out(_)),
        Keeper::Forever | Keeper::Result => true,
    };
    let can_fail = function.failure.is_some();
    let failure = if can_fail && !is_made { ", even if the call fails" } else { "" };
    facts.yes(format!("C keeps {shown} in {object}{failure}; it is dropped after that is freed."));
    let nothing_made = if can_fail && is_made { ", and where the call makes none" } else { "" };
    facts.limit(format!(
        "{shown} leaks with an object that is forgotten, taken out of its owner, or given away{nothing_made}."
    ));
}

/// What C keeps beyond the call, by a clause.
fn state_retained(facts: &mut Facts, function: &Function, shown: &str, exclusive: bool, keeper: Keeper) {
    let meanwhile = if exclusive { "nothing else uses it" } else { "it is not changed" };
    let object = match keeper {
        Keeper::Forever => {
            facts.limit(format!("C keeps {shown} for good: it is never freed, and {meanwhile}."));
            return;
        }
        Keeper::Result => "what the call returns".to_owned(),
        Keeper::Parameter(id) => match &function[id].role {
            Role::Out(_) => format!("what it makes as {}", name(&function[id])),
            _ => name(&function[id]),
        },
    };
    facts.limit(format!(
        "C keeps {shown} in {object}, until that is freed: it lives longer than that, and {meanwhile}."
    ));
}

/// What C keeps beyond the call, by a lifetime.
fn state_kept(facts: &mut Facts, function: &Function, parameter: &Parameter, reference: &Reference) {
    if parameter.retained.is_some() {
        return;
    }
    let Some(lifetime) = &reference.lifetime else { return };
    let shown = name(parameter);
    if lifetime.ident == "static" {
        facts.limit(format!("C keeps {shown} for good."));
        return;
    }
    let keepers: Vec<String> = function
        .parameters
        .iter()
        .filter(|other| {
            other.role.objects().is_some_and(|ty| ty.lifetimes.iter().any(|own| own.ident == lifetime.ident))
        })
        .map(name)
        .collect();
    if !keepers.is_empty() && matches!(reference.to, Pointee::Foreign(_)) {
        facts.limit(format!("C may keep {shown} in {}, which lives no longer than it.", all_of(&keepers)));
    }
}

fn state_consumed(
    facts: &mut Facts,
    links: &Links<'_>,
    function: &Function,
    parameter: &Parameter,
    consumed: &Consumed,
) {
    let shown = name(parameter);
    let same = matches!(function.result.transfer, Transfer::SameAs(id) if function[id].ident == parameter.ident);
    if same {
        facts.yes(format!("C takes {shown} and gives it back as the result."));
        return;
    }
    if consumed.is_array() {
        return state_given(facts, links, function, parameter, consumed);
    }
    match consumed.on {
        Some(Fate::Success) => {
            let rejected = links.facade("Rejected", "Rejected");
            facts.yes(format!(
                "A success takes {shown}, which C owns from then on; after a failure it comes back in the {rejected}."
            ));
        }
        Some(Fate::Always) => {
            facts.yes(format!("C takes {shown} and owns it from then on."));
            facts.limit(format!("{shown} is gone even if the call fails."));
        }
        None => facts.yes(format!("C takes {shown} and owns it from then on.")),
    }
    facts.never(format!("{shown} is never used or freed after the call."));
}

/// `each = owned`: each object of an array goes to C, and the array does not.
fn state_given(facts: &mut Facts, links: &Links<'_>, function: &Function, parameter: &Parameter, consumed: &Consumed) {
    let shown = name(parameter);
    let Some(ty) = consumed.object() else { return };
    let owner = links.owner_of(&Shape::Object(ty.clone()), consumed.freed_by(), false);
    match consumed.on {
        Some(Fate::Success) => facts.yes(format!(
            "A success takes each {owner} of {shown}; after a failure all of them come back in the {}.",
            links.facade("Rejected", "Rejected")
        )),
        Some(Fate::Always) => {
            facts.yes(format!("C takes each {owner} of {shown}."));
            facts.limit(format!("The objects of {shown} are gone even if the call fails."));
        }
        None => facts.yes(format!("C takes each {owner} of {shown}.")),
    }
    if let Shape::Buffer(buffer) = &consumed.shape {
        match buffer.length {
            LengthSource::Parameter(id) => {
                facts.yes(format!("{} is the number of objects in {shown}.", name(&function[id])));
            }
            _ => facts.yes(format!("A `NULL` is the end of {shown}.")),
        }
    }
    facts.limit(format!("The array of {shown} is made for the call, and nothing of it is used afterwards."));
    facts.never(format!("No object of {shown} is used or freed by the caller after it went to C."));
}

fn state_buffer(facts: &mut Facts, function: &Function, parameter: &Parameter, buffer: &Buffer) {
    let shown = name(parameter);
    let in_bytes = if buffer.unit == Unit::Bytes { ", in bytes" } else { "" };
    let verb = if buffer.uninit { "fills" } else { "may change" };
    match &buffer.length {
        Length::Parameter(id) => {
            let length = name(&function[*id]);
            let also = if matches!(buffer.written, Some(Written::Pointer(written)) if written == *id) {
                ", and C leaves there how much it has written"
            } else {
                ""
            };
            facts.yes(format!("{length} is the length of {shown}{in_bytes}{also}."));
        }
        Length::Product(factors) => {
            let factors: Vec<String> = factors
                .iter()
                .map(|factor| match factor {
                    Factor::Parameter(id) => name(&function[*id]),
                    Factor::Number(number) => number.to_string(),
                })
                .collect();
            let product = factors.join(" × ");
            facts.yes(format!("{shown} has at least {product} elements{in_bytes}: a shorter one never reaches C."));
        }
        Length::Nul => facts.yes(format!("{shown} ends in a zero, which is how C finds its end.")),
        Length::Fixed(length) => facts.yes(format!("{shown} has exactly `{}` elements.", source(length))),
        Length::Field { of, pointer, length } => {
            let of = name(&function[*of]);
            facts.yes(format!("C finds {shown} in `{pointer}`, its length{in_bytes} in `{length}`, of what {of} lends; it leaves there how much it has not used."));
            if !buffer.uninit {
                facts.yes(format!("How much of {shown} it has used is part of the result."));
            }
            facts.never(format!(
                "The address of {shown} is never left in {of}: `{pointer}` is `NULL`, `{length}` is 0 afterwards."
            ));
        }
        Length::Struct { pointer, length, .. } => {
            facts.yes(format!("C gets a struct with the address of {shown}, `{pointer}`, and its length, `{length}`."));
        }
    }
    if buffer.access == Access::Exclusive {
        let whole = buffer.written.as_ref().or(buffer.uninit.then_some(&Written::Full));
        let part = match whole {
            Some(Written::Return) => " and returns how much; that part comes back".to_owned(),
            Some(Written::Pointer(id)) => {
                format!(" and says how much in {}; that part comes back", name(&function[*id]))
            }
            Some(Written::Full) => " to its end".to_owned(),
            Some(Written::AllButLeft) => "; the filled part comes back".to_owned(),
            Some(Written::Nul) => " up to a zero; that part comes back".to_owned(),
            None => String::new(),
        };
        facts.yes(format!("C {verb} {shown}{part}, within its length."));
    }
    match buffer.empty {
        Empty::Zeros => {}
        Empty::Null => facts.yes(format!("An empty {shown} is `NULL` to C.")),
        Empty::Error => facts.never(format!("{shown} is never empty: C is not called then.")),
    }
}

fn state_inout(
    facts: &mut Facts,
    links: &Links<'_>,
    function: &Function,
    id: ParameterId,
    parameter: &Parameter,
    inout: &InOut,
) {
    let shown = name(parameter);
    let Transfer::Owned { free, .. } = &inout.value.transfer else {
        facts.yes(format!("C reads {shown} and may change it."));
        return;
    };
    let owner = links.owner(&inout.value);
    facts.yes(format!("C may free what {shown} owns and put something new there: whatever it holds afterwards is the caller's, as an {owner}."));
    if let Some(free) = free {
        facts.yes(format!("Dropping it calls {}.", links.marker(*free)));
    }
    if let Shape::Buffer(buffer) = &inout.value.shape {
        if let LengthSource::Pointer(length) | LengthSource::Parameter(length) = buffer.length
            && length != id
        {
            facts.yes(format!("{} is its length, before and after.", name(&function[length])));
        }
        if buffer.written_return {
            facts.yes(format!("C returns how much of {shown} it has written; that part comes back."));
            facts.limit(format!("That part is kept no longer than {shown} is left alone."));
        }
    }
}

/// Arguments that are always the same.
fn state_constants(facts: &mut Facts, contract: &Contract, function: &Function) {
    let mut constants: Vec<(String, Vec<String>)> = Vec::new();
    for parameter in &function.parameters {
        let value = match &parameter.role {
            Role::Null => "`NULL`".to_owned(),
            Role::Fixed { function: Some(of), .. } => format!("the address of `{}`", contract[*of].symbol),
            Role::Fixed { value, function: None } => format!("`{}`", source(value)),
            _ => continue,
        };
        match constants.iter_mut().find(|(known, _)| *known == value) {
            Some((_, parameters)) => parameters.push(name(parameter)),
            None => constants.push((value, vec![name(parameter)])),
        }
    }
    if !constants.is_empty() {
        let parts: Vec<String> =
            constants.iter().map(|(value, parameters)| format!("{value} for {}", all_of(parameters))).collect();
        facts.yes(format!("C always gets {}.", all_of(&parts)));
    }
}

/// Arguments that may be absent.
fn state_nullable(facts: &mut Facts, function: &Function) {
    let nullable = |role: &Role| match role {
        Role::Reference(Reference { nullable, .. })
        | Role::Consumed(Consumed { nullable, .. })
        | Role::UpRefs { nullable, .. }
        | Role::Replaced { nullable, .. }
        | Role::Text { nullable, .. }
        | Role::Buffer(Buffer { nullable, .. })
        | Role::Pointers(Pointers { nullable, .. }) => *nullable,
        Role::InOut(inout) => inout.value.nullable,
        Role::Callback(callback) => callback.is_option(),
        _ => false,
    };
    let optional: Vec<String> =
        function.parameters.iter().filter(|parameter| nullable(&parameter.role)).map(name).collect();
    if !optional.is_empty() {
        facts.yes(format!("{} may be `NULL`, which is `None` here.", all_of(&optional)));
    }
}
