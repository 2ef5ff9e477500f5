//! How a call fails: tests that fit what C returns, NULL with one meaning, and slots that are filled on failure.

use quote::ToTokens;
use syn::Type;

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Contract, End, Function, ParameterId, Requirement, Role, Test, Transfer, Valid};

/// A failure test looks at C's return value: NULL is for pointers, numbers for numbers, and `void` tells nothing.
///
/// ```text
/// #[fails(null)] fn db_exec(db: &mut db) -> c_int;
/// ```
pub(super) fn check_tests(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        if let Some(failure) = &function.failure {
            check_test(diagnostics, function, &failure.test);
        }
        if let Some(requirement) = &function.requires {
            check_requirement(diagnostics, contract, function, requirement);
        }
        match (&function.end, returned_kind(function)) {
            (None, _) | (Some(End::Null), Kind::Pointer) | (Some(End::Is(_)), Kind::Number { .. }) => {}
            (Some(End::Null), kind) => report_end(diagnostics, function, "null", kind),
            (Some(End::Is(_)), kind) => report_end(diagnostics, function, "is(…)", kind),
        }
    }
}

/// What is required of an answer fits what the function that is asked returns.
fn check_requirement(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    function: &Function,
    requirement: &Requirement,
) {
    let mut declared = contract.alternatives(requirement.call.function).iter().map(|&id| &contract[id]);
    let unfit = |asked: &&Function| !asked.poisoned && !fits(&requirement.test, &returned_kind(asked));
    if let Some(asked) = declared.clone().find(unfit) {
        let kind = returned_kind(asked);
        let diagnostic = diagnostics.error(
            &code::FAILS_TYPE,
            requirement.span,
            format!(
                "`{}` cannot require `{}`: `{}` returns {}",
                function.ident,
                word_of(&requirement.test),
                asked.ident,
                kind.described(asked)
            ),
        );
        match kind {
            Kind::Pointer => diagnostic.help("the only answer of a pointer to require is `null`"),
            Kind::Number { .. } => diagnostic.help("write `is(v)`, `not(v)`, `zero` or `nonzero`"),
            Kind::Nothing | Kind::Float => diagnostic.help("ask a function that returns an integer"),
        };
    } else if let Some(asked) = declared.find(|asked| matches!(asked.result.transfer, Transfer::Owned { .. })) {
        diagnostics
            .error(
                &code::CALL_ARGUMENT,
                requirement.span,
                format!("`{}` gives an owner, which a requirement would leak", asked.ident),
            )
            .help("ask a function that lends what it returns, or that returns a number");
    }
}

fn fits(test: &Test, kind: &Kind) -> bool {
    match (test, kind) {
        (Test::Out(_), _) | (Test::Null, Kind::Pointer) => true,
        (Test::Negative | Test::NotPositive, Kind::Number { unsigned }) => !unsigned,
        (Test::Zero | Test::Nonzero | Test::Is(_) | Test::Not(_), Kind::Number { .. }) => true,
        _ => false,
    }
}

fn check_test(diagnostics: &mut Diagnostics, function: &Function, test: &Test) {
    let kind = returned_kind(function);
    let word = word_of(test);
    // A pointer that is an error code (`MAP_FAILED`, `(iconv_t)-1`): `errno` says what went wrong, as the address does not.
    let is_error_code = matches!((test, &kind), (Test::Is(_), Kind::Pointer))
        && function.failure.as_ref().is_some_and(|failure| failure.errno);
    if is_error_code || fits(test, &kind) {
        return;
    }
    let name = &function.ident;
    let diagnostic = diagnostics.error(
        &code::FAILS_TYPE,
        function.failure_span,
        format!("`{name}` cannot fail as `{word}`: it returns {}", kind.described(function)),
    );
    match kind {
        Kind::Nothing => diagnostic
            .help("write `fails(out)` if C tells of a failure through an out-parameter, or the return type that the C declaration has"),
        Kind::Pointer if matches!(test, Test::Is(_)) => diagnostic
            .note("an address says nothing about what went wrong")
            .help("write `fails(null)` if that is NULL; `fails(is(v), errno)` if `errno` tells"),
        Kind::Pointer => diagnostic.help("write `fails(null)`"),
        Kind::Float => diagnostic.help("make the function give the number, and look at it in Rust"),
        Kind::Number { unsigned: true } if matches!(test, Test::NotPositive) => diagnostic.help("write `fails(zero)`"),
        Kind::Number { unsigned: true } if matches!(test, Test::Negative) => {
            let signed = function.raw_result.as_ref().and_then(signed_of);
            if let Some((c, rust)) = signed {
                diagnostic.help(format!("write `{rust}`, if the C declaration says `{c}`"));
            }
            diagnostic.help("an unsigned number is never negative: `fails(nonzero)`, `fails(is(v))` and `fails(not(v))` look at the value")
        }
        Kind::Number { .. } => diagnostic.help("write `fails(nonzero)`, `fails(zero)`, `fails(negative)`, `fails(is(v))` or `fails(not(v))`"),
    };
}

/// The signed type that an unsigned one was probably meant to be, in C and in Rust.
fn signed_of(ty: &Type) -> Option<(&'static str, &'static str)> {
    let Type::Path(path) = ty else { return None };
    match path.path.segments.last()?.ident.to_string().as_str() {
        "usize" | "size_t" => Some(("ssize_t", "isize")),
        "c_uint" | "u32" => Some(("int", "c_int")),
        "c_ulong" => Some(("long", "c_long")),
        _ => None,
    }
}

fn report_end(diagnostics: &mut Diagnostics, function: &Function, word: &str, kind: Kind) {
    let diagnostic = diagnostics.error(
        &code::FAILS_TYPE,
        function.end_span,
        format!("`{}` cannot end with `{word}`: it returns {}", function.ident, kind.described(function)),
    );
    match kind {
        Kind::Pointer => diagnostic.help("write `end(null)`"),
        Kind::Float => diagnostic.help("make the function give the number, and look at it in Rust"),
        Kind::Number { .. } => diagnostic.help("write `end(is(v))`"),
        Kind::Nothing => diagnostic.help("remove `#[end]`, or write the return type that the C declaration has"),
    };
}

/// The word of a test, as written in `fails(…)`.
fn word_of(test: &Test) -> &'static str {
    match test {
        Test::Null => "null",
        Test::Zero => "zero",
        Test::Nonzero => "nonzero",
        Test::Negative => "negative",
        Test::NotPositive => "not_positive",
        Test::Is(_) => "is(…)",
        Test::Not(_) => "not(…)",
        Test::Out(_) => "out",
    }
}

/// What C returns, as far as tests care.
enum Kind {
    Nothing,
    Pointer,
    Float,
    Number { unsigned: bool },
}

impl Kind {
    fn described(&self, function: &Function) -> String {
        match self {
            Kind::Nothing => "nothing".to_owned(),
            Kind::Pointer => "a pointer".to_owned(),
            Kind::Float | Kind::Number { .. } => format!("`{}`", function.raw_result.to_token_stream()),
        }
    }
}

/// Names of types that are no integers.
pub(super) const FLOATS: &[&str] = &["f32", "f64", "c_float", "c_double"];

/// Names of integer types without a sign, in Rust and in C.
const UNSIGNED: &[&str] = &[
    "u8",
    "u16",
    "u32",
    "u64",
    "u128",
    "usize",
    "c_uchar",
    "c_ushort",
    "c_uint",
    "c_ulong",
    "c_ulonglong",
    "size_t",
    "uint8_t",
    "uint16_t",
    "uint32_t",
    "uint64_t",
    "uintptr_t",
];

fn returned_kind(function: &Function) -> Kind {
    match &function.raw_result {
        None => Kind::Nothing,
        Some(Type::Ptr(_) | Type::FnPtr(_)) => Kind::Pointer,
        Some(Type::Path(path)) => {
            let last = path.path.segments.last();
            if last.is_some_and(|last| last.ident == "Option") {
                return Kind::Pointer;
            }
            if last.is_some_and(|last| FLOATS.iter().any(|name| last.ident == name)) {
                return Kind::Float;
            }
            Kind::Number { unsigned: last.is_some_and(|last| UNSIGNED.iter().any(|name| last.ident == name)) }
        }
        Some(_) => Kind::Number { unsigned: false },
    }
}

/// NULL means one thing: a value, "no more", or a failure; and a number is not both an end and a failure.
///
/// ```text
/// #[returns(owned, nullable)] #[fails(null)] fn db_open() -> *mut db;
/// ```
pub(super) fn check_null(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        let failure = function.failure.as_ref();
        let fails_null = failure.is_some_and(|failure| matches!(failure.test, Test::Null));
        let ends_null = matches!(function.end, Some(End::Null));
        let name = &function.ident;
        // `replaces(l), nullable` speaks of what is replaced: an empty list is NULL.
        let replaces = matches!(function.result.transfer, Transfer::Replaces(_));
        if function.result.nullable && !replaces && (fails_null || ends_null) {
            let (other, fix) = if ends_null { ("\"no more\"", "end(null)") } else { ("a failure", "fails(null)") };
            diagnostics
                .error(
                    &code::NULLABLE_FAILS,
                    function.result_span,
                    format!("NULL from `{name}` is a value and {other}"),
                )
                .note(format!("`nullable` says that NULL is a good answer, `{fix}` that it is not"))
                .help(format!("keep `{fix}`, or keep `nullable` and say how else the function tells"));
        } else if fails_null && ends_null && !failure.is_some_and(|failure| failure.errno) {
            diagnostics
                .error(
                    &code::AMBIGUOUS_END,
                    function.failure_span,
                    format!("NULL from `{name}` is a failure and \"no more\", and nothing tells them apart"),
                )
                .help("write `fails(null, errno)` if C sets `errno` for failures only, or leave one of the two out");
        }
        if let (Some(Test::Is(failures)), Some(End::Is(ends))) = (failure.map(|failure| &failure.test), &function.end) {
            let text = |value: &syn::Expr| value.to_token_stream().to_string();
            let ends: std::collections::HashSet<String> = ends.iter().map(text).collect();
            if let Some(both) = failures.iter().map(text).find(|failed| ends.contains(failed)) {
                diagnostics
                    .error(
                        &code::AMBIGUOUS_END,
                        function.failure_span,
                        format!("`{both}` from `{name}` is a failure and \"no more\""),
                    )
                    .help(format!("remove `{both}` from `fails` or from `end`"));
            }
        }
    }
}

/// What C fills on failure is read on failure: the function fails, the block's error type takes it, and nothing else
/// tells what went wrong.
///
/// ```text
/// fn load(path: &file, #[out(owned(free = free), cstr, valid = failure)] message: *mut *mut c_char);
/// ```
pub(super) fn check_failure_slots(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        let mut slots = function.parameters_with_ids().filter(|(_, parameter)| is_filled_on_failure(&parameter.role));
        let Some((first, slot)) = slots.next() else { continue };
        let (name, ident) = (&slot.ident, &function.ident);
        let Some(failure) = &function.failure else {
            diagnostics
                .error(&code::NEEDLESS_VALID, slot.span, format!("`{name}` of `{ident}` is filled on failure, but `{ident}` has no `#[fails]`"))
                .help("say how the function reports failure: `#[fails(nonzero)]`, or `#[fails(out)]` if by filling this one");
            continue;
        };
        if contract.block.error.is_none() {
            report_no_error_type(diagnostics, function, first);
            continue;
        }
        let second = slots.next().map(|(_, second)| (second.span, format!("`{}`", second.ident)));
        let second = second.or_else(|| {
            failure.detail.as_ref().map(|detail| (detail.span, format!("`{}`", contract[detail.function].ident)))
        });
        if let Some((span, second)) = second {
            diagnostics
                .error(&code::CONFLICTING_CLAUSE, span, format!("both `{name}` and {second} tell why `{ident}` failed"))
                .note("the block's error type takes one detail, by `From<(ffi_contract::Error, D)>`")
                .help("leave one of them out; an out-parameter that nobody needs is `#[null]`");
        }
    }
}

fn is_filled_on_failure(role: &Role) -> bool {
    matches!(role, Role::Out(out) if out.valid == Valid::Failure)
}

fn report_no_error_type(diagnostics: &mut Diagnostics, function: &Function, slot: ParameterId) {
    let slot = &function[slot];
    diagnostics
        .error(
            &code::DETAIL_ERROR,
            slot.span,
            format!("`{}` tells why `{}` failed, and the block has no `error` type to take it", slot.ident, function.ident),
        )
        .note("the default `ffi_contract::Error` carries the function and the cause only")
        .help("write `#[contract(error = MyError)]`, with `From<ffi_contract::Error>` and `From<(ffi_contract::Error, D)>`");
}
