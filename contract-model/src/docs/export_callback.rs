//! The sentences about a function of C's that an exported function is given.

use syn::ext::IdentExt;

use super::section::Facts;
use super::words::source;
use crate::ir::export::{Export, Given, Taken, TakenShape};
use crate::ir::export_callback::{CalledOn, ExportCallback, ExportPassed, ExportScope, PassedRole};

pub(super) fn state(facts: &mut Facts, export: &Export, name: &str, callback: &ExportCallback) {
    let parameter = |at: usize| {
        export.parameters.get(at).map_or_else(String::new, |parameter| format!("`{}`", parameter.ident.unraw()))
    };
    let data = callback.data.map(parameter);
    let with = data.as_ref().map(|data| format!(" with {data}")).unwrap_or_default();
    let until = match &callback.scope {
        ExportScope::Call => "until this call returns".to_owned(),
        ExportScope::Once => "one time, whenever that is".to_owned(),
        ExportScope::UntilFreed { of, .. } => format!("until C frees {}", parameter(*of)),
        ExportScope::Notified { destroy } => format!("until it calls {}", parameter(*destroy)),
        ExportScope::Forever => "for good".to_owned(),
    };
    let threads = match (callback.threads, &callback.scope) {
        (_, ExportScope::Once) if callback.threads != CalledOn::Own => ", on any thread",
        (CalledOn::Own, ExportScope::Call) => ", on this thread",
        (CalledOn::Own, _) => ", on the thread that it was given on",
        (CalledOn::Any, _) => ", on any thread, one call after the other",
        (CalledOn::Several, _) => ", on any thread, and on several at once",
    };
    let null = if callback.nullable { "; it may be NULL" } else { "" };
    facts.limit(format!("{name} is a function that Rust may call{with} {until}{threads}{null}."));
    if let Some(destroy) = callback.destroy() {
        facts.yes(format!(
            "{} is called once{with}, when Rust drops what it has of {name}; not if an argument was refused.",
            parameter(destroy)
        ));
    }
    for passed in &callback.parameters {
        state_passed(facts, name, passed);
    }
}

fn state_passed(facts: &mut Facts, callback: &str, passed: &ExportPassed) {
    let own = format!("`{}` of {callback}", passed.ident.unraw());
    match &passed.role {
        PassedRole::Given(Given::Lent(_) | Given::Text { .. } | Given::Elements(_)) => {
            facts.never(format!("C never uses {own} after that call of {callback}."));
        }
        PassedRole::Given(Given::Owned(Taken { shape, free: None, .. })) => {
            let what = match shape {
                TakenShape::Object(to) => format!("a `{}`", source(to)),
                TakenShape::Text => "text".to_owned(),
            };
            facts.limit(format!("{own} is {what} that C owns, until it gives it back to a function that takes one."));
        }
        PassedRole::Given(Given::Owned(Taken { free: Some(free), .. })) => {
            facts.limit(format!("{own} is C's, which ends it with `{}`.", source(free)));
        }
        PassedRole::Unchecked => facts.limit(format!("{own} is passed on as it is.")),
        PassedRole::Given(Given::Value(_)) | PassedRole::Data | PassedRole::Length => {}
    }
}
