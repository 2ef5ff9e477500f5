//! Holds a checked contract against a header. Each file has one subject and pushes findings; nothing here prints.

mod attributes;
mod layouts;
mod lifetimes;
mod mirror;
mod signatures;
mod sizes;
mod values;

use std::cell::RefCell;
use std::collections::HashSet;
use std::path::PathBuf;

use contract_model::Checked;
use contract_model::ir::{Function, FunctionId};
use proc_macro2::Ident;

use crate::compiler::Compiler;
use crate::conditions::Conditions;
use crate::failure::Failure;
use crate::find::RustFile;
use crate::finding::{Counts, Finding};
use crate::header::Header;
use crate::rust_items::Whereabouts;
use crate::sources::Sources;

/// What a comparison needs.
pub(crate) struct Comparison<'a> {
    /// The contract.
    pub(crate) contract: &'a Checked,
    /// Its file.
    pub(crate) file: &'a RustFile,
    /// What C declares.
    pub(crate) header: &'a Header,
    /// The judge.
    pub(crate) compiler: &'a Compiler,
    /// What holds of the target.
    pub(crate) conditions: &'a Conditions,
    /// What `type X = path::X` leads to.
    pub(crate) sources: &'a Sources,
    /// Items that were compared with another block's header, each by its place: once is enough.
    pub(crate) seen: &'a RefCell<HashSet<(PathBuf, usize)>>,
}

impl Comparison<'_> {
    /// Everything that differs, and the functions that were there to compare.
    pub(crate) fn run(&self, counts: &mut Counts) -> Result<(Vec<Finding>, Vec<FunctionId>), Failure> {
        let mut findings = Vec::new();
        let functions = self.present_functions(&mut findings)?;
        signatures::compare(self, &functions, counts, &mut findings)?;
        for &id in &functions {
            if let Some(declared) = self.header.functions.get(&self.contract[id].symbol) {
                attributes::compare(self, id, declared, &mut findings);
            }
        }
        layouts::compare(self, counts, &mut findings)?;
        values::compare(self, counts, &mut findings)?;
        Ok((findings, functions))
    }

    /// Whether an item is there on this target, and was not compared yet.
    fn is_new(&self, ident: &Ident, at: &Whereabouts) -> Result<bool, Failure> {
        Ok(self.conditions.hold(&at.cfg)? == Some(true) && self.is_first(ident, at))
    }

    /// Whether an item was not compared yet.
    fn is_first(&self, ident: &Ident, at: &Whereabouts) -> bool {
        self.seen.borrow_mut().insert((at.file.to_path_buf(), ident.span().byte_range().start))
    }

    /// The functions that are there on this target; the others are noted.
    fn present_functions(&self, findings: &mut Vec<Finding>) -> Result<Vec<FunctionId>, Failure> {
        let mut present = Vec::new();
        for (id, function) in self.contract.understood_functions() {
            match self.conditions.hold(&function.carried.cfg)? {
                Some(true) => present.push(id),
                Some(false) => {}
                None => findings.push(self.unknown_condition(function)),
            }
        }
        Ok(present)
    }

    fn unknown_condition(&self, function: &Function) -> Finding {
        let name = &function.ident;
        let place = self.file.place(name.span(), "has a condition");
        Finding::not_compared(
            "unknown-cfg",
            place,
            format!("`{name}` was not compared: whether its `cfg` holds is not known"),
        )
        .help("say that it does: `--cfg 'feature=\"…\"'`")
    }
}
