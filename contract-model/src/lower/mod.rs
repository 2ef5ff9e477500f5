//! Syntax → IR: resolves names, turns attributes into meaning, fills in what a helper function need not say.
//!
//! What cannot be lowered is reported and poisoned, so that one mistake gives one message.

mod attach;
mod block;
mod buffers;
mod c_types;
mod calls;
mod declared;
mod elements;
mod export;
mod failure;
mod fd;
mod field_transfers;
mod field_types;
mod foreign_types;
mod freed;
mod functions;
mod helpers;
mod homes;
mod in_place;
mod lifetimes;
mod mentions;
mod names;
mod parameters;
mod plain;
mod pointed;
mod releases;
mod results;
mod retained;
mod stored;
mod strukt;
mod sys;
mod threads;
mod transfers;
mod types;
mod unnamed_helpers;
mod values;
mod variadic;

use proc_macro2::TokenStream;

use crate::diagnostics::Diagnostics;
use crate::ir::Contract;
use crate::syntax::BlockItem;

pub(crate) use export::lower_export;
pub(crate) use strukt::lower_struct;

/// Turns what was written into what it means; `arguments` stand between the brackets of `#[contract(…)]`.
pub(crate) fn lower(diagnostics: &mut Diagnostics, arguments: TokenStream, written: BlockItem) -> Contract {
    let mut written = written;
    let plain_types = plain::take_plain_types(diagnostics, &mut written);
    block::apply_short_form(diagnostics, &mut written);
    let names = names::Names::new(diagnostics, &written);
    let settings = block::lower_settings(diagnostics, arguments, &names);
    let types = foreign_types::lower_types(diagnostics, &names);
    let helpers = helpers::find_helpers(&names, &types);
    let functions = functions::lower_functions(diagnostics, &names, &types, &helpers, &settings);
    let releases = releases::lower_releases(diagnostics, &names, &helpers, &functions);
    let types = stored::note_keepers(types, &functions);
    let block = settings.into_block(&written);
    let mut contract = Contract::new(block, types, functions, releases);
    contract.plain_types = plain_types;
    freed::report_other_frees(diagnostics, &mut contract);
    releases::find_parents(diagnostics, &mut contract);
    releases::widen_visibility(&mut contract);
    contract
}
