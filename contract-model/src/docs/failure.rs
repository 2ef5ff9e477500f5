//! How a call fails in C, and what then comes back in Rust.

use super::links::Links;
use super::prototype::type_name;
use super::section::Text;
use super::words::{all_of, call, listed, name, one_of, source};
use crate::ir::{
    Buffer, Callback, Contract, Empty, End, Failure, Fate, Function, FunctionId, Keeper, Length, OnPanic, ParameterId,
    Place, Requirement, Role, Scope, Shape, Test, Transfer, Valid, Value, Written,
};

/// "Fails when it returns anything but `0`; then `sqlite3_errmsg(db)` says why."
pub(super) fn rule(contract: &Contract, id: FunctionId) -> Option<String> {
    let function = &contract[id];
    let end = function.end.as_ref().map(|end| end_rule(function, end));
    let failure = function.failure.as_ref().map(|failure| failure_rule(contract, function, failure));
    let required = function.requires.as_ref().map(|requirement| requirement_rule(contract, function, requirement));
    let rules: Vec<String> = [required, end, failure].into_iter().flatten().collect();
    (!rules.is_empty()).then(|| rules.join(" "))
}

/// "Asks `sqlite3_column_type(stmt, column)` first, which has to answer `3`."
fn requirement_rule(contract: &Contract, function: &Function, requirement: &Requirement) -> String {
    let asked = call(contract, function, &requirement.call);
    let answer = match &requirement.test {
        Test::Is(values) => one_of(&shown(values)),
        Test::Not(values) => format!("anything but {}", listed(&shown(values), "and")),
        Test::Nonzero => "anything but `0`".to_owned(),
        Test::Null => "`NULL`".to_owned(),
        Test::Zero => "`0`".to_owned(),
        Test::Negative => "less than `0`".to_owned(),
        Test::NotPositive => "`0` or less".to_owned(),
        Test::Out(_) => String::new(),
    };
    format!("Asks {asked} first, which has to answer {answer}.")
}

/// Values, as code.
fn shown(values: &[syn::Expr]) -> Vec<String> {
    values.iter().map(|value| format!("`{}`", source(value))).collect()
}

fn failure_rule(contract: &Contract, function: &Function, failure: &Failure) -> String {
    let when = match &failure.test {
        Test::Out(id) => format!("Fails when it leaves something in {}, which says why.", name(&function[*id])),
        test => format!("Fails when it returns {}", values(function, test)),
    };
    if matches!(failure.test, Test::Out(_)) {
        return when;
    }
    let reason = match (failure.errno, &failure.detail, failure_slot(function)) {
        (_, Some(detail), _) => format!("; then {} says why.", call(contract, function, detail)),
        (_, None, Some(slot)) => format!("; then {slot} says why."),
        (true, None, None) if is_told_by_errno(function, failure) => " and sets `errno`, which says why.".to_owned(),
        (true, None, None) => "; then `errno` says why.".to_owned(),
        (false, None, None) => ".".to_owned(),
    };
    format!("{when}{reason}")
}

/// The out-parameter that tells about a failure.
fn failure_slot(function: &Function) -> Option<String> {
    let told = function
        .parameters
        .iter()
        .find(|parameter| matches!(&parameter.role, Role::Out(out) if out.valid == Valid::Failure));
    told.map(name)
}

/// Whether one result means both the end and a failure.
fn is_told_by_errno(function: &Function, failure: &Failure) -> bool {
    failure.errno && matches!((&failure.test, &function.end), (Test::Null, Some(End::Null)))
}

/// Which results are failures, in words.
fn values(function: &Function, test: &Test) -> String {
    match test {
        Test::Null => "`NULL`".to_owned(),
        Test::Zero => "`0`".to_owned(),
        Test::Nonzero => match &function.end {
            Some(End::Is(end)) => format!("anything but `0` and {}", all_of(&shown(end))),
            _ => "anything but `0`".to_owned(),
        },
        Test::Negative => "less than `0`".to_owned(),
        Test::NotPositive => "`0` or less".to_owned(),
        Test::Is(values) => one_of(&shown(values)),
        Test::Not(values) => {
            let mut known = shown(values);
            if let Some(End::Is(end)) = &function.end {
                known.extend(shown(end));
            }
            format!("anything but {}", listed(&known, "and"))
        }
        Test::Out(_) => String::new(),
    }
}

fn end_rule(function: &Function, end: &End) -> String {
    let value = match end {
        End::Null => "`NULL`".to_owned(),
        End::Is(values) => one_of(&values.iter().map(|value| format!("`{}`", source(value))).collect::<Vec<_>>()),
    };
    let told = function.failure.as_ref().is_some_and(|failure| is_told_by_errno(function, failure));
    let condition = if told { " and leaves `errno` alone" } else { "" };
    format!("Returns {value}{condition} when there is no more, which is `None` here.")
}

/// What a wrapper finds wrong by itself.
struct Trouble {
    /// The variant of `Cause`.
    cause: &'static str,
    /// When.
    when: String,
}

impl Trouble {
    fn new(cause: &'static str, when: String) -> Self {
        Self { cause, when }
    }
}

/// What stops a call before it is made.
fn early(contract: &Contract, function: &Function) -> Vec<Trouble> {
    let mut found = Vec::new();
    if let Some(requirement) = &function.requires {
        let asked = call(contract, function, &requirement.call);
        found.push(Trouble::new("Required", format!("{asked} answers otherwise; C is not called.")));
    }
    for parameter in &function.parameters {
        match &parameter.role {
            Role::Pointers(_) | Role::Cursor(_) if parameter.role.empty() == Some(Empty::Error) => {
                found.push(Trouble::new("Empty", format!("{} is empty; C is not called.", name(parameter))));
            }
            Role::Buffer(Buffer { empty, length, .. }) => {
                if *empty == Empty::Error {
                    found.push(Trouble::new("Empty", format!("{} is empty; C is not called.", name(parameter))));
                } else if let Length::Field { length, .. } | Length::Struct { length, .. } = length {
                    found.push(Trouble::new(
                        "Length",
                        format!("{} is longer than the field `{length}` can say; C is not called.", name(parameter)),
                    ));
                } else if matches!(length, Length::Nul) {
                    found.push(Trouble::new(
                        "Unterminated",
                        format!("{} has no zero at its end; C is not called.", name(parameter)),
                    ));
                }
            }
            Role::Length { of: Some(of), integer, .. } => {
                let wide = matches!(integer, syn::Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "usize" || last.ident == "size_t"));
                if !wide {
                    let (buffer, ty) = (name(&function[*of]), type_name(contract, integer));
                    found.push(Trouble::new(
                        "Length",
                        format!("{buffer} is longer than {} {ty} can say; C is not called.", article(&ty)),
                    ));
                }
            }
            _ => {}
        }
    }
    found.extend(function.callbacks().filter_map(|(id, callback)| unplaced(contract, function, id, callback)));
    found
}

/// The address of a closure does not get to where C is to have it: into the slot of an object, or to the function that is
/// called first.
fn unplaced(contract: &Contract, function: &Function, id: ParameterId, callback: &Callback) -> Option<Trouble> {
    let closure = name(&function[id]);
    let when = if callback.is_attached() {
        let Some(Keeper::Parameter(keeper)) = function[id].retained else { return None };
        let attach = contract[function[keeper].role.object()?.id].attach?;
        format!("`{}` has no room for {closure}; C is not called.", contract[attach.set].symbol)
    } else {
        let setter = &contract[callback.set_by.as_ref()?.function];
        setter.failure.as_ref()?;
        format!("`{}` refuses the address of {closure}; C gets no function.", setter.symbol)
    };
    Some(Trouble::new("Required", when))
}

fn article(code: &str) -> &'static str {
    if code.trim_start_matches('`').starts_with(['a', 'e', 'i', 'o', 'u']) && !code.starts_with("`u")
        || code.starts_with("`unsigned")
    {
        "an"
    } else {
        "a"
    }
}

/// What C does that its contract rules out.
fn late(contract: &Contract, function: &Function) -> Vec<Trouble> {
    let mut found = Vec::new();
    for returned in function.returned() {
        if let Some(asked) = returned.value.length_call() {
            found.push(Trouble::new(
                "Unmeasured",
                format!(
                    "{} says a length that nothing can have, which its contract rules out.",
                    call(contract, function, asked)
                ),
            ));
        }
        match returned.place {
            Place::Result => {
                if is_promised(returned.value) && !is_null_told(function) {
                    let nothing = nothing_of(returned.value);
                    found.push(Trouble::new("Null", format!("C returns {nothing}, which its contract rules out.")));
                }
                if let Transfer::SameAs(id) = &returned.value.transfer {
                    found.push(Trouble::new(
                        "Address",
                        format!(
                            "C returns another address than that of {}, which its contract rules out.",
                            name(&function[*id])
                        ),
                    ));
                }
            }
            Place::Out(id) => {
                let told = matches!(&function[id].role, Role::Out(out) if out.valid == Valid::Failure || out.in_place);
                if is_promised(returned.value) && !told {
                    found.push(Trouble::new(
                        "NullOut",
                        format!(
                            "C leaves {} {} after a success, which its contract rules out.",
                            name(&function[id]),
                            nothing_of(returned.value).replace("no ", "without a ")
                        ),
                    ));
                }
            }
            Place::InOut(id) => {
                if matches!(&returned.value.shape, Shape::Buffer(buffer) if buffer.written_return) {
                    found.push(truncated(&name(&function[id])));
                }
            }
        }
    }
    for parameter in &function.parameters {
        if let Role::Buffer(Buffer { length: Length::Field { .. }, written: None, .. }) = &parameter.role {
            found.push(Trouble::new(
                "Truncated",
                format!(
                    "C says that more is left of {} than there was, which its contract rules out.",
                    name(parameter)
                ),
            ));
        }
        if let Role::Cursor(_) = &parameter.role {
            found.push(Trouble::new(
                "Astray",
                format!("C moves {} out of the slice, which its contract rules out.", name(parameter)),
            ));
        }
        if let Role::Buffer(Buffer { written: Some(written), .. }) = &parameter.role {
            match written {
                Written::Return | Written::Pointer(_) | Written::AllButLeft => found.push(truncated(&name(parameter))),
                Written::Nul => found.push(Trouble::new(
                    "Unterminated",
                    format!("C leaves {} without a zero, which its contract rules out.", name(parameter)),
                )),
                Written::Full => {}
            }
        }
    }
    found
}

fn truncated(shown: &str) -> Trouble {
    Trouble::new(
        "Truncated",
        format!("C says that it wrote more than there was room for in {shown}, which its contract rules out."),
    )
}

/// Whether a pointer comes back that is never null.
fn is_promised(value: &Value) -> bool {
    let pointer =
        matches!(value.shape, Shape::Object(_) | Shape::Plain(_) | Shape::Text | Shape::Buffer(_) | Shape::Fd { .. });
    let meant = matches!(
        value.transfer,
        Transfer::Owned { .. } | Transfer::Borrowed(_) | Transfer::Forever | Transfer::Copied | Transfer::Replaces(_)
    );
    pointer && meant && !value.nullable && !matches!(&value.shape, Shape::Buffer(buffer) if buffer.written_return)
}

/// What there is where nothing is.
fn nothing_of(value: &Value) -> &'static str {
    if matches!(value.shape, Shape::Fd { .. }) { "no file descriptor" } else { "`NULL`" }
}

/// Whether NULL has a meaning of its own: a failure, or the end.
fn is_null_told(function: &Function) -> bool {
    let test = function.failure.as_ref().map(|failure| &failure.test);
    matches!(test, Some(Test::Null))
        || matches!(function.end, Some(End::Null))
        || (matches!(test, Some(Test::Negative)) && matches!(function.result.shape, Shape::Fd { .. }))
}

/// Whether an argument comes back after a failure; then what C breaks after a success cannot be an error.
fn gives_back(function: &Function) -> bool {
    function.is_fallible()
        && function
            .parameters
            .iter()
            .any(|parameter| matches!(&parameter.role, Role::Consumed(consumed) if consumed.on == Some(Fate::Success)))
}

/// The `# Errors` section of a fallible function.
pub(super) fn write_errors(text: &mut Text, links: &Links<'_>, contract: &Contract, id: FunctionId) {
    let function = &contract[id];
    if !function.is_fallible() {
        return;
    }
    text.heading("Errors");
    text.paragraph(error_sentence(links, contract, function));
    let mut lines = Vec::new();
    if let Some(failure) = &function.failure {
        lines.push(cause_of_failure(links, failure));
    }
    let late = if gives_back(function) { Vec::new() } else { late(contract, function) };
    for trouble in early(contract, function).into_iter().chain(late) {
        lines.push(format!("{}: {}", cause(links, trouble.cause), trouble.when));
    }
    text.list(&lines);
}

fn cause(links: &Links<'_>, variant: &str) -> String {
    links.facade(&format!("Cause::{variant}"), &format!("Cause::{variant}"))
}

fn cause_of_failure(links: &Links<'_>, failure: &Failure) -> String {
    if failure.errno {
        return format!("{}: the call failed; this is its `errno`.", cause(links, "Errno"));
    }
    match &failure.test {
        Test::Null => format!("{}: the call failed.", cause(links, "Null")),
        Test::Out(_) => format!("{}: the call failed.", cause(links, "Reported")),
        _ => format!("{}: the call failed; this is what it returned.", cause(links, "Code")),
    }
}

/// What `Err` holds.
fn error_sentence(links: &Links<'_>, contract: &Contract, function: &Function) -> String {
    let plain = links.facade("ffi_contract::Error", "Error");
    let mut sentence = match &contract.block.error {
        None => format!("An {}", links.facade("Error", "Error")),
        Some(_) => {
            let told = function
                .failure
                .as_ref()
                .and_then(|failure| failure.detail.as_ref())
                .map(|detail| call(contract, function, detail))
                .or_else(|| failure_slot(function));
            let with = told.map_or_else(String::new, |told| format!(", and of what {told} says after a failure"));
            format!("{} made of an {plain}{with}", links.error())
        }
    };
    let back: Vec<String> = function
        .parameters
        .iter()
        .filter(|parameter| match &parameter.role {
            Role::Consumed(consumed) => consumed.on == Some(Fate::Success),
            Role::Out(out) => out.valid == Valid::Always && matches!(out.value.transfer, Transfer::Owned { .. }),
            _ => false,
        })
        .map(name)
        .collect();
    if !back.is_empty() {
        let rejected = links.facade("Rejected", "Rejected");
        sentence = format!("{sentence}, inside a {rejected} that gives {} back", all_of(&back));
    }
    format!("{sentence}. Its cause says what went wrong:")
}

/// The `# Panics` section.
pub(super) fn write_panics(text: &mut Text, contract: &Contract, id: FunctionId) {
    let function = &contract[id];
    if function.variadic {
        return;
    }
    let early = if function.is_fallible() { Vec::new() } else { early(contract, function) };
    let late = if function.is_fallible() && !gives_back(function) { Vec::new() } else { late(contract, function) };
    let resumed = function
        .callbacks()
        .filter(|(_, callback)| callback.scope == Scope::Call && !matches!(callback.on_panic, OnPanic::Abort))
        .map(|(id, _)| format!("{} does, once C has returned.", name(&function[id])));
    let lines: Vec<String> = early.into_iter().chain(late).map(|trouble| trouble.when).chain(resumed).collect();
    if lines.is_empty() {
        return;
    }
    text.heading("Panics");
    match lines.as_slice() {
        [only] => text.paragraph(format!("If {only}")),
        several => {
            text.paragraph("If");
            text.list(several);
        }
    }
}
