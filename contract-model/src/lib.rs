//! The model of a C memory contract: what was written, what it means, whether it holds together, and its words in
//! English.
//!
//! `parse` → `lower` → `check`; the expansion, the documentation and the command line tool all read the same
//! [`Checked`] contract. No I/O, no `proc_macro`: everything here works on strings in unit tests.
#![forbid(unsafe_code)]

pub mod check;
pub mod clauses;
pub mod diagnostics;
pub mod docs;
pub mod ir;
mod lower;
mod spans;
mod syntax;

pub use check::{Assumed, Assumption, Checked, CheckedExport, CheckedStruct, assumptions, holders};
pub use diagnostics::{Code, Diagnostic, Diagnostics};
pub use spans::Spanned;
pub use syntax::{nests_too_deep, without_clauses};

/// What became of a block.
pub struct Analysis {
    /// The checked contract; or, after a mistake, whatever of it could be understood, for stubs. `None` when the item
    /// is no block at all.
    pub contract: Option<Result<Checked, ir::Contract>>,
    /// The same of a struct with clauses on its fields.
    pub strukt: Option<Result<CheckedStruct, Box<ir::Struct>>>,
    /// The same of a function that C calls.
    pub export: Option<Result<CheckedExport, Box<ir::Export>>>,
    /// Every problem found.
    pub diagnostics: Diagnostics,
}

impl Analysis {
    /// Whether every check was passed.
    pub fn is_accepted(&self) -> bool {
        matches!(self.contract, Some(Ok(_))) || matches!(self.strukt, Some(Ok(_))) || matches!(self.export, Some(Ok(_)))
    }
}

/// Reads a block, a struct with clauses on its fields, or a function that C calls: `arguments` stand between the brackets of `#[contract(…)]`, `item` is what it stands on.
pub fn analyze(arguments: proc_macro2::TokenStream, item: proc_macro2::TokenStream) -> Analysis {
    let mut diagnostics = Diagnostics::new();
    if syntax::is_struct(item.clone()) {
        return analyze_struct(diagnostics, arguments, item);
    }
    if syntax::is_function(item.clone()) {
        return analyze_export(diagnostics, arguments, item);
    }
    let Some(written) = syntax::parse(&mut diagnostics, item) else {
        return Analysis { contract: None, strukt: None, export: None, diagnostics };
    };
    let arguments = syntax::shallow_arguments(&mut diagnostics, arguments);
    let contract = lower::lower(&mut diagnostics, arguments, written);
    let contract = check::check(&mut diagnostics, contract);
    Analysis { contract: Some(contract), strukt: None, export: None, diagnostics }
}

fn analyze_struct(
    mut diagnostics: Diagnostics,
    arguments: proc_macro2::TokenStream,
    item: proc_macro2::TokenStream,
) -> Analysis {
    let strukt = syntax::parse_struct(&mut diagnostics, item).map(|written| {
        let arguments = syntax::shallow_arguments(&mut diagnostics, arguments);
        let strukt = lower::lower_struct(&mut diagnostics, arguments, written);
        check::check_struct(&mut diagnostics, strukt)
    });
    Analysis { contract: None, strukt, export: None, diagnostics }
}

fn analyze_export(
    mut diagnostics: Diagnostics,
    arguments: proc_macro2::TokenStream,
    item: proc_macro2::TokenStream,
) -> Analysis {
    let export = syntax::parse_export(&mut diagnostics, item).map(|written| {
        let arguments = syntax::shallow_arguments(&mut diagnostics, arguments);
        let export = lower::lower_export(&mut diagnostics, arguments, written);
        check::check_export(&diagnostics, export)
    });
    Analysis { contract: None, strukt: None, export, diagnostics }
}
