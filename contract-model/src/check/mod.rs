//! The rules that a contract keeps, one line each: the index of what the tool promises.
//!
//! A rule reads the contract and reports; it changes nothing. What could not be lowered is poisoned, and every rule
//! keeps quiet about it, so that one mistake gives one message.

mod attach;
mod borrow;
mod buffers;
mod callback_owners;
mod callbacks;
mod calls;
mod declared;
mod details;
mod elements;
mod failure;
mod floating;
mod handed;
mod in_place;
mod invented;
mod lifetimes;
mod names;
mod on_failure;
mod ownership;
mod parents;
mod release;
mod remote;
mod scopes;
mod settings;
mod signature;
mod stored;
mod strukt;
mod threads;
mod until;
mod user_data;
mod words;

use std::ops::Deref;

pub use declared::{Assumed, Assumption, assumptions};
pub use invented::holders;

use crate::diagnostics::Diagnostics;
use crate::ir::{Contract, Export, Struct};

/// A contract that every check has passed; only [`check`] makes one.
pub struct Checked(Contract);

impl Deref for Checked {
    type Target = Contract;

    fn deref(&self) -> &Contract {
        &self.0
    }
}

/// A rule over the whole contract.
type Rule = fn(&mut Diagnostics, &Contract);

/// Every rule, in the order in which problems are reported.
const RULES: &[Rule] = &[
    names::check_items,                 // two items of one name
    names::check_wrappers,              // two wrappers of one name in one place
    signature::check_declarations,      // declarations of one symbol agree
    signature::check_alternatives,      // alternatives of one type agree
    release::check_missing_free,        // what Rust owns can be freed
    release::check_up_refs,             // the shape of `up_ref`
    release::check_dups,                // the shape of `dup`
    floating::check_floating,           // what sinks a floating reference
    ownership::check_on,                // `consumed(on = …)` beside `fails`, and only there
    ownership::check_vanishing,         // what C takes keeps its lifetimes
    ownership::check_exclusive_counted, // nobody has a counted object exclusively
    ownership::check_unique,            // `unique` is for counted types
    ownership::check_unique_escapes,    // a `#[unique]` function does not hand the object out
    ownership::check_copies,            // copying and counting up need a count
    in_place::check_in_place,           // what the caller allocates stays where it is
    ownership::check_inouts,            // an owner that C may replace can be NULL
    handed::check_on_failure,           // `handed(on_failure = …)` beside `fails`, and only there
    scopes::check_on_failure,           // `notified(…, on_failure = …)` beside `fails`, and only there
    handed::check_found,                // what is lent again was handed over as it is
    stored::check_keepers,              // a value lives beside the one owner of what keeps it
    stored::check_objects,              // an object that is handed over has an owner
    borrow::check_lenders,              // only what outlives the call lends
    until::check_until,                 // what is named in `until` ends the borrow
    borrow::check_exclusive_results,    // `&mut` results are the only way to what they refer to
    borrow::check_forever,              // what is borrowed forever is shared by all threads
    borrow::check_ends,                 // `ends` names what the call has to itself
    lifetimes::check_declared,          // lifetimes of a signature are declared
    lifetimes::check_unbounded,         // lifetimes of results come from arguments
    lifetimes::check_same_object,       // the same object comes back with the same lifetimes
    invented::check_invented,           // objects that exist keep the lifetimes they were made with
    callbacks::check_exclusive,         // what a closure has to itself, nobody else has
    scopes::check_nullable,             // a closure that C keeps is taken away with all that the function gives it
    scopes::check_registering,          // a closure that stays on its thread is in no object that may leave it
    callbacks::check_threads,           // what a closure gets may be used where it runs
    callback_owners::check_owners,      // what changes hands in a callback can be owned there
    callbacks::check_lifetimes,         // objects lent to a closure have lifetimes that exist
    user_data::check_asked,             // what finds a closure answers with user data
    user_data::check_set_by,            // what sets user data is given nothing else
    attach::check_slots,                // a slot for user data has three functions that fit it
    attach::check_attached,             // what is attached to an object is found by that
    buffers::check_returned_lengths,    // a length that C returns is a number
    calls::check_called_lengths,        // a length that a call tells is a number
    buffers::check_fields,              // a buffer in fields of a struct is in one that the call has to itself
    elements::check_elements,           // what gives and counts elements takes the container shared
    failure::check_tests,               // failure tests fit the return type
    failure::check_null,                // NULL means one thing
    failure::check_failure_slots,       // what is filled on failure is read on failure
    calls::check_calls,                 // what clauses call is given what is there, and harms nothing
    details::check_details,             // details are asked of what is still there, and copied
    threads::check_counted,             // two owners on two threads need `sync`
    threads::check_parents,             // what a `send` object depends on goes with it
    threads::check_kept,                // what a `send` object keeps goes with it
    threads::check_kept_for_good,       // what C keeps for good in a `send` object goes with it
    remote::check_any_thread,           // what any thread may call gives nothing of the object away
    threads::check_handed_out,          // what several threads can reach may be shared
];

/// Runs every rule over the whole contract; with a problem reported, before or here, the contract comes back unchecked.
///
/// # Errors
///
/// The contract itself, for stubs, when `diagnostics` is not empty afterwards.
#[expect(clippy::result_large_err, reason = "once for each block, and never passed on with `?`")]
pub fn check(diagnostics: &mut Diagnostics, contract: Contract) -> Result<Checked, Contract> {
    for rule in RULES {
        rule(diagnostics, &contract);
    }
    if diagnostics.is_empty() { Ok(Checked(contract)) } else { Err(contract) }
}

/// A struct that every check has passed; only [`check_struct`] makes one.
pub struct CheckedStruct(Struct);

impl Deref for CheckedStruct {
    type Target = Struct;

    fn deref(&self) -> &Struct {
        &self.0
    }
}

/// Checks a struct with clauses on its fields.
///
/// # Errors
///
/// The struct itself, for stubs, when `diagnostics` is not empty afterwards.
pub fn check_struct(diagnostics: &mut Diagnostics, strukt: Struct) -> Result<CheckedStruct, Box<Struct>> {
    strukt::check_accessors(diagnostics, &strukt);
    strukt::check_taken(diagnostics, &strukt);
    strukt::check_thread(diagnostics, &strukt);
    settings::check_names(diagnostics, &strukt);
    settings::check_lengths(diagnostics, &strukt);
    settings::check_filled(diagnostics, &strukt);
    if diagnostics.is_empty() { Ok(CheckedStruct(strukt)) } else { Err(Box::new(strukt)) }
}

/// A function that C calls, of which nothing was reported; only [`check_export`] makes one.
pub struct CheckedExport(Export);

impl Deref for CheckedExport {
    type Target = Export;

    fn deref(&self) -> &Export {
        &self.0
    }
}

/// Checks a function that C calls. It names no other item: what can be wrong with it was seen when it was lowered.
///
/// # Errors
///
/// The function itself, for stubs, when `diagnostics` is not empty.
pub fn check_export(diagnostics: &Diagnostics, export: Export) -> Result<CheckedExport, Box<Export>> {
    if diagnostics.is_empty() { Ok(CheckedExport(export)) } else { Err(Box::new(export)) }
}
