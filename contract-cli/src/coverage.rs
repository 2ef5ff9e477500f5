//! Which functions of the headers have a contract: those that have none yet, and those of which a part is unchecked.

use std::collections::{BTreeMap, HashSet};
use std::path::PathBuf;

use contract_model::Checked;
use contract_model::ir::{CallbackRole, Function, FunctionId, Role, Safety, Transfer};
use syn::ext::IdentExt;

use crate::find::RustFile;
use crate::finding::Place;
use crate::header::Header;

/// What the blocks of a run cover.
#[derive(Default)]
pub(crate) struct Coverage {
    /// The functions of each header, with their places.
    headers: BTreeMap<PathBuf, Vec<(String, Option<Place>)>>,
    /// Symbols that a block declares.
    declared: HashSet<String>,
    unchecked: Vec<Unchecked>,
}

/// A function of which something crosses without a contract.
pub(crate) struct Unchecked {
    /// Its name in C.
    pub(crate) symbol: String,
    /// Parameters, `result`.
    pub(crate) parts: Vec<String>,
    /// The place in the block.
    pub(crate) rust: Place,
}

/// What is known of one header.
pub(crate) struct Covered<'c> {
    /// The header.
    pub(crate) header: &'c PathBuf,
    /// How many functions it declares.
    pub(crate) functions: usize,
    /// Those without a contract.
    pub(crate) open: Vec<(&'c str, Option<&'c Place>)>,
    /// Those with a part that is unchecked.
    pub(crate) unchecked: Vec<&'c Unchecked>,
}

impl Coverage {
    /// Adds the functions of a block, and those of the header that it is held against.
    pub(crate) fn add(&mut self, contract: &Checked, present: &[FunctionId], file: &RustFile, header: &Header) {
        for (path, functions) in header.own_functions() {
            self.headers.entry(path).or_insert_with(|| {
                let place = |name: &str, origin| header.place(origin, name, "");
                functions
                    .iter()
                    .map(|function| (function.name.clone(), place(&function.name, function.origin)))
                    .collect()
            });
        }
        for function in present.iter().map(|&id| &contract[id]) {
            self.declared.insert(function.symbol.clone());
            let parts = unchecked_parts(function);
            if !parts.is_empty() {
                let (symbol, rust) = (function.symbol.clone(), file.place(function.ident.span(), ""));
                self.unchecked.push(Unchecked { symbol, parts, rust });
            }
        }
    }

    /// Header by header.
    pub(crate) fn headers(&self) -> impl Iterator<Item = Covered<'_>> {
        self.headers.iter().map(|(header, functions)| {
            let names: HashSet<&str> = functions.iter().map(|(name, _)| name.as_str()).collect();
            let open = functions.iter().filter(|(name, _)| !self.declared.contains(name));
            Covered {
                header,
                functions: functions.len(),
                open: open.map(|(name, place)| (name.as_str(), place.as_ref())).collect(),
                unchecked: self.unchecked.iter().filter(|left| names.contains(left.symbol.as_str())).collect(),
            }
        })
    }
}

/// What crosses as a raw pointer, in an `unsafe fn`.
fn unchecked_parts(function: &Function) -> Vec<String> {
    if function.safety == Safety::Safe {
        return Vec::new();
    }
    let mut parts = Vec::new();
    for parameter in &function.parameters {
        let name = parameter.ident.unraw();
        match &parameter.role {
            Role::Unchecked(_) => parts.push(name.to_string()),
            Role::Callback(callback) => {
                let inner = callback.parameters.iter().filter(|inner| matches!(inner.role, CallbackRole::Unchecked(_)));
                parts.extend(inner.map(|_| format!("a parameter of {name}")));
            }
            _ => {}
        }
    }
    if matches!(function.result.transfer, Transfer::Unchecked) {
        parts.push("result".to_owned());
    }
    parts
}
