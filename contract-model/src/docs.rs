//! A contract in English: the "Contract" section of every generated item. The only place that words one.

use crate::ir::{Contract, FunctionId, Release, TypeId};

/// The section for a type's view, as Markdown.
pub fn type_section(_contract: &Contract, _id: TypeId) -> String { String::new() }
/// The section for a wrapper, as Markdown.
pub fn function_section(_contract: &Contract, _id: FunctionId) -> String { String::new() }
/// The documentation of a free function's marker type, as Markdown.
pub fn release_section(_contract: &Contract, _release: &Release) -> String { String::new() }
/// The C prototype of a function.
pub fn c_prototype(_contract: &Contract, _id: FunctionId) -> String { String::new() }
