//! What is asked right after a failure: of arguments that are still there, by a function that harms none of them, and
//! with an answer that is copied before anything else happens.

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Call, Contract, Counting, Function, Ownership, Parameter, Role, Shape, Transfer, TypeId, Valid, Value,
};

use super::calls::{Purpose, check_call};
use super::words;

/// A detail is asked of what outlives the failed call, by a call that fits, and its answer is copied.
///
/// ```text
/// #[fails(nonzero, detail = errmsg(db))] fn db_close(#[consumed(on = always)] db: *mut db) -> c_int;
/// ```
pub(super) fn check_details(diagnostics: &mut Diagnostics, contract: &Contract) {
    let mut answers = Vec::new(); // functions whose answer was reported: one mistake, however often they are asked
    let mut arguments = Vec::new();
    for (_, function) in contract.understood_functions() {
        for (_, parameter) in function.parameters_with_ids() {
            check_slot_value(diagnostics, contract, function, parameter);
        }
        let Some(call) = function.failure.as_ref().and_then(|failure| failure.detail.as_ref()) else { continue };
        if contract[call.function].poisoned {
            continue;
        }
        let told = &contract[call.function].result;
        let is_told = can_be_told(contract, told) && !depends_on_something(told);
        if !is_told && !answers.contains(&call.function) {
            answers.push(call.function);
            report_answer(diagnostics, contract, call);
        }
        check_call(diagnostics, contract, function, call, Purpose::Detail, &mut arguments);
    }
}

/// Whether the value can go into an error: a number, or something that is copied or owned.
fn can_be_told(contract: &Contract, value: &Value) -> bool {
    match (&value.transfer, &value.shape) {
        (Transfer::Poisoned, _) => true,
        (Transfer::Value | Transfer::Status, Shape::Scalar(_)) => true,
        (Transfer::Owned { unique: false, .. }, Shape::Object(_) | Shape::Text | Shape::Plain(_)) => true,
        (Transfer::Copied | Transfer::Borrowed(_) | Transfer::Forever, Shape::Text | Shape::Plain(_)) => true,
        (Transfer::Copied | Transfer::Borrowed(_) | Transfer::Forever, Shape::Object(ty)) => {
            counts_up_surely(contract, ty.id)
        }
        _ => false,
    }
}

/// Whether the value is an object with a lifetime: an error outlives whatever that stands for.
fn depends_on_something(value: &Value) -> bool {
    value.object().is_some_and(|ty| ty.lifetimes.iter().any(|lifetime| lifetime.ident != "static"))
}

/// Whether an object of the type is copied by counting up, which cannot fail.
fn counts_up_surely(contract: &Contract, ty: TypeId) -> bool {
    match contract[ty].ownership {
        Ownership::Owned { counting: Counting::UpRef(up_ref), .. } => contract[up_ref].failure.is_none(),
        Ownership::Poisoned => true,
        Ownership::Owned { .. } | Ownership::InPlace { .. } | Ownership::LentOnly | Ownership::Declared => false,
    }
}

fn report_answer(diagnostics: &mut Diagnostics, contract: &Contract, call: &Call) {
    let callee = &contract[call.function];
    let diagnostic = diagnostics.error(
        &code::DETAIL_SIGNATURE,
        call.span,
        format!("`{}` is a detail, but its result cannot be copied into an error", callee.ident),
    );
    match &callee.result.shape {
        Shape::Nothing => diagnostic.help("name a function that returns a number, a text or an object"),
        Shape::Object(_) if depends_on_something(&callee.result) => diagnostic
            .note("the error would outlive what the object depends on")
            .help("name a function that returns a number or a text"),
        Shape::Object(ty) => diagnostic.help(format!(
            "name a function that returns a number or a text; a `{}` is copied by an `up_ref` without `#[fails]`",
            contract[ty.id].ident
        )),
        Shape::Text | Shape::Plain(_) => diagnostic.help("write `#[returns(copied)]`, with `cstr` for text"),
        Shape::Buffer(_) | Shape::Fd { .. } | Shape::Handed(_) | Shape::Raw(_) | Shape::Scalar(_) => {
            diagnostic.help("name a function that returns a number or a text: `#[returns(cstr, copied)]`")
        }
    };
}

/// What C leaves in an out-parameter on failure goes into the error like the answer of a call.
fn check_slot_value(diagnostics: &mut Diagnostics, contract: &Contract, function: &Function, parameter: &Parameter) {
    let Role::Out(out) = &parameter.role else { return };
    let owned_buffer = matches!((&out.value.transfer, &out.value.shape), (Transfer::Owned { .. }, Shape::Buffer(_)));
    if out.valid != Valid::Failure || owned_buffer || can_be_told(contract, &out.value) {
        return;
    }
    diagnostics
        .error(
            &code::DETAIL_SIGNATURE,
            parameter.span,
            format!("{} is filled on failure, but cannot be copied into an error", words::parameter(function, parameter)),
        )
        .help("write `owned` if the caller frees it, `copied` with `cstr` for text that C keeps, or `#[null]` if C takes NULL");
}
