//! What becomes of a closure that C calls, in words.

use super::section::Facts;
use super::words::{all_of, name as parameter_name, source};
use crate::ir::{
    Access, Asked, Callback, CallbackGiven, CallbackParameter, CallbackRole, CallingThreads, Contract, Each, Found,
    Function, FunctionId, Given, Keeper, OnFailure, OnPanic, ParameterId, Scope,
};

/// The lines about one callback.
pub(super) fn state(facts: &mut Facts, contract: &Contract, function: &Function, id: ParameterId, callback: &Callback) {
    let shown = &parameter_name(&function[id]);
    let threads = match callback.threads {
        CallingThreads::Own => "on this thread",
        CallingThreads::Registering => "on this thread and no other",
        CallingThreads::Any => "on any thread, once at a time",
        CallingThreads::Concurrent => "on several threads at once",
    };
    let is_bound = callback.threads == CallingThreads::Registering;
    let elsewhere = match callback.threads {
        CallingThreads::Own => String::new(),
        _ => format!(", {threads}"),
    };
    match callback.scope {
        Scope::UntilFreed { .. } if callback.is_attached() => state_attached(facts, contract, function, id, callback),
        Scope::UntilFreed { slot } => {
            facts.yes(format!("C calls {shown} whenever it likes until then, {threads}."));
            if slot {
                facts.yes(format!(
                    "A later {shown} takes the place of this one, which is dropped when it no longer runs."
                ));
            }
        }
        Scope::Notified { destroy, on_failure } => {
            let destroy = parameter_name(&function[destroy]);
            facts.yes(format!("C owns {shown} from then on, and calls it whenever it likes{elsewhere}."));
            facts.yes(format!("C ends {shown} by one call of {destroy}, which the wrapper passes."));
            state_failure(facts, shown, on_failure, "C has ended it");
            facts.limit(if is_bound {
                format!("If dropping {shown} panics, the process aborts.")
            } else {
                format!(
                    "{shown} may run, and be dropped, on another thread; if dropping it panics, the process aborts."
                )
            });
        }
        Scope::Once { on_failure } => {
            facts.yes(format!("C owns {shown} from then on, and calls it once{elsewhere}; that call drops it."));
            state_failure(facts, shown, on_failure, "C has called it");
            let runs = if is_bound { "" } else { "may run on another thread, and " };
            facts.limit(format!("{shown} {runs}leaks if C never calls it."));
        }
        Scope::Forever => {
            let threads = if is_bound { threads } else { "on several threads at once" };
            facts.yes(format!("C keeps {shown} for good, and calls it whenever it likes, {threads}."));
            if !callback.is_stateless() {
                facts.limit(format!("{shown} is never dropped, whatever becomes of the call."));
            }
        }
        Scope::Call => {
            facts.yes(format!("C calls {shown} until the call returns, {threads}; nothing is allocated for it."));
        }
    }
    if let Some(asked) = callback.asked() {
        let call = words_of(contract, callback, asked);
        facts.yes(format!("{shown} finds its closure by `{call}`."));
    }
    if let Some(set_by) = &callback.set_by {
        let setter = &contract[set_by.function].ident;
        facts.yes(format!("C is given the address of {shown} by `{setter}`, which is called first."));
    }
    if let Found::Field(at) = callback.found
        && let Some(strukt) = callback.parameters.get(at)
    {
        facts.yes(format!("{shown} finds its closure in the struct that C passes as {}.", name(strukt)));
    }
    if callback.is_stateless() {
        facts.limit(format!("{shown} is a function, or captures nothing: C has no place for its address."));
    }
    let together: Vec<String> = function.together(id).into_iter().map(|id| parameter_name(&function[id])).collect();
    state_lent(facts, shown, callback);
    state_panic(facts, shown, callback, &together);
}

/// A closure in a slot of C's.
fn state_attached(facts: &mut Facts, contract: &Contract, function: &Function, id: ParameterId, callback: &Callback) {
    let shown = &parameter_name(&function[id]);
    let Found::Attached { object, .. } = &callback.found else { return };
    let Some(Keeper::Parameter(keeper)) = function[id].retained else { return };
    let Some(ty) = function[keeper].role.object().map(|object| &contract[object.id]) else { return };
    let Some(attach) = ty.attach else { return };
    let symbol = |id: FunctionId| &contract[id].symbol;
    let kept = parameter_name(&function[keeper]);
    facts.yes(format!(
        "{shown} is put into the slot for user data of {kept} by `{}`, before C is given its function; it is dropped with the last count of that object.",
        symbol(attach.set)
    ));
    facts.yes(format!(
        "C calls {shown} whenever it likes until then, on any thread that has a count, on several at once."
    ));
    facts.yes(format!(
        "{shown} is found by `{}` in the slot of {}.",
        symbol(attach.get),
        match object {
            Given::Passed(at) => callback.parameters.get(*at).map_or_else(String::new, name),
            Given::Asked(asked) => format!("`{}`", words_of(contract, callback, asked)),
        }
    ));
    facts.limit(format!(
        "A later {shown} is called instead of this one, which is dropped with the object all the same."
    ));
    if function.failure.is_some() {
        facts.limit(format!("If the call fails, {shown} is never called, and the one before is called as it was."));
    }
}

/// What becomes of a closure that belongs to C when the call fails.
fn state_failure(facts: &mut Facts, shown: &str, on_failure: Option<OnFailure>, ended: &str) {
    match on_failure {
        Some(OnFailure::Called) => facts.limit(format!("{shown} is gone even if the call fails: {ended}.")),
        Some(OnFailure::NotCalled) => facts.yes(format!("After a failure C has not taken {shown}: it is dropped.")),
        None => {}
    }
}

fn state_lent(facts: &mut Facts, shown: &str, callback: &Callback) {
    let lent = |access: Access| -> Vec<String> {
        callback.parameters.iter().filter(|parameter| parameter.role.access() == Some(access)).map(name).collect()
    };
    let (shared, exclusive) = (lent(Access::Shared), lent(Access::Exclusive));
    let all: Vec<String> = shared.iter().chain(&exclusive).cloned().collect();
    if !all.is_empty() {
        let verb = if all.len() == 1 { "is" } else { "are" };
        facts.limit(format!("{} {verb} lent to {shown} for one invocation, and no longer.", all_of(&all)));
    }
    if !exclusive.is_empty() {
        let has = if exclusive.len() == 1 { "it" } else { "them" };
        facts.yes(format!("{shown} has {} to itself meanwhile, and may change {has}.", all_of(&exclusive)));
    }
    for parameter in &callback.parameters {
        if let CallbackRole::Consumed(owner) = &parameter.role {
            let name = name(parameter);
            facts.yes(format!("{shown} owns {name}, which is freed even where {shown} is not run."));
            if owner.nullable {
                facts.yes(format!("To {shown}, {name} may be `NULL`, which is `None` there."));
            }
        }
    }
    state_slots(facts, shown, callback);
    if let Some((offered, on)) = callback.offered() {
        let (name, on) = (name(offered), source(on));
        facts.yes(format!(
            "{shown} may take {name}: C gets `{on}` then, and gives it up. If {shown} refuses it, C goes on having it."
        ));
        facts.limit(format!(
            "{name} is freed if {shown} neither keeps nor refuses it; after a panic C has it, unless it was kept: C gets `{on}` then."
        ));
    }
    if let Some(given) = &callback.given {
        let none = if given.nullable { "; `None` is `NULL`" } else { "" };
        facts.yes(format!("C takes over what {shown} returns, and frees it{none}."));
    }
    let filled = callback.parameters.iter().filter_map(|parameter| match &parameter.role {
        CallbackRole::Elements { returned: true, length, .. } => Some((parameter, callback.parameters.get(*length)?)),
        _ => None,
    });
    for (parameter, length) in filled {
        facts.yes(format!(
            "What {shown} returns is how much of {} it has filled, never more than {}: else it has panicked.",
            name(parameter),
            name(length)
        ));
    }
    for (parameter, each) in callback.parameters.iter().filter_map(|parameter| match &parameter.role {
        CallbackRole::Pointers { each, .. } => Some((parameter, each)),
        _ => None,
    }) {
        let each = if matches!(each, Each::Text) { "texts" } else { "objects" };
        facts.limit(format!(
            "To {shown}, a `NULL` among the {each} of {} is `None` in `optional()`; whoever reads it otherwise panics.",
            name(parameter)
        ));
    }
    let nullable: Vec<String> =
        callback.parameters.iter().filter(|parameter| is_nullable(&parameter.role)).map(name).collect();
    if !nullable.is_empty() {
        facts.yes(format!("To {shown}, {} may be `NULL`, which is `None` there.", all_of(&nullable)));
    }
}

/// What the closure leaves in slots of C's.
fn state_slots(facts: &mut Facts, shown: &str, callback: &Callback) {
    for (parameter, out) in callback.outs() {
        let slot = name(parameter);
        match &out.value {
            CallbackGiven::Plain(_) => {}
            CallbackGiven::Owned(_) => facts.yes(format!("C takes over what {shown} leaves in {slot}, and frees it.")),
            CallbackGiven::Lent { from, .. } => {
                let lenders: Vec<String> =
                    from.iter().filter_map(|(at, _)| callback.parameters.get(*at)).map(name).collect();
                facts.yes(format!("What {shown} leaves in {slot} is part of {}.", all_of(&lenders)));
            }
        }
    }
    let slots: Vec<String> = callback.outs().map(|(parameter, _)| name(parameter)).collect();
    if slots.is_empty() {
        return;
    }
    let slots = all_of(&slots);
    facts.yes(match callback.filled_on() {
        Some((_, on)) => {
            format!("C gets `{}` if {shown} has filled {slots}, which are otherwise left as they are.", source(on))
        }
        None if matches!(callback.on_panic, OnPanic::Abort) => format!("{shown} fills {slots} by what it returns."),
        None => format!("{shown} fills {slots} by what it returns; with zeros where it is not run, or panics."),
    });
}

fn state_panic(facts: &mut Facts, shown: &str, callback: &Callback, together: &[String]) {
    let goes_on = match callback.scope {
        Scope::Call => "the panic goes on when C has returned",
        _ => "the panic goes no further",
    };
    let is_alone = together.len() < 2;
    let later = match callback.is_stateless() {
        false if !is_alone => format!("and so for every later call, of {} alike", all_of(together)),
        false
            if callback.threads != CallingThreads::Concurrent
                && callback.scope != Scope::Forever
                && !callback.is_attached() =>
        {
            format!("and so for every later call, and for one that comes while {shown} is running")
        }
        _ => "and so for every later call".to_owned(),
    };
    facts.limit(match &callback.on_panic {
        OnPanic::Return(value) => format!("If {shown} panics, C gets `{}`, {later}; {goes_on}.", source(value)),
        OnPanic::Null => format!("If {shown} panics, C gets `NULL`, {later}; {goes_on}."),
        OnPanic::Nothing if is_alone => format!("If {shown} panics, it is not run again; {goes_on}."),
        OnPanic::Nothing => format!("If {shown} panics, none of {} is run again; {goes_on}.", all_of(together)),
        OnPanic::Abort => format!("If {shown} panics, the process aborts."),
    });
}

/// A call, as it is written in the clause.
fn words_of(contract: &Contract, callback: &Callback, asked: &Asked) -> String {
    let arguments = asked.arguments.iter().map(|argument| match argument {
        Given::Passed(at) => callback.parameters.get(*at).map_or_else(String::new, |passed| passed.ident.to_string()),
        Given::Asked(inner) => words_of(contract, callback, inner),
    });
    format!("{}({})", contract[asked.function].ident, arguments.collect::<Vec<_>>().join(", "))
}

fn name(parameter: &CallbackParameter) -> String {
    use syn::ext::IdentExt;
    format!("`{}`", parameter.ident.unraw())
}

fn is_nullable(role: &CallbackRole) -> bool {
    match role {
        CallbackRole::Object { nullable, .. }
        | CallbackRole::Plain { nullable, .. }
        | CallbackRole::Text { nullable }
        | CallbackRole::Pointers { nullable, .. }
        | CallbackRole::Elements { nullable, .. } => *nullable,
        _ => false,
    }
}
