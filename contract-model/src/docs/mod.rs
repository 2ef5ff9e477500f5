//! A contract in English: the "Contract" section of every generated item. The only place that words one.
//!
//! A section speaks in C's terms, one fact a line: ✅ what is guaranteed and what frees a value, ⚠️ how long it may be
//! kept, ❌ what must never be done. Nothing is looked up and nothing fails; a link only goes to an item that exists
//! wherever the text is shown.

mod arguments;
mod callbacks;
mod export;
mod export_callback;
mod failure;
mod functions;
mod links;
mod prototype;
mod releases;
mod results;
mod section;
mod strukt;
mod types;
mod words;

use crate::ir::{Contract, Export, Field, ForeignType, FunctionId, PlainType, Release, Struct, TypeId};

/// The section for a type's view, as Markdown.
pub fn type_section(contract: &Contract, id: TypeId) -> String {
    types::section(contract, id)
}

/// The section for a type that another block declares, as Markdown.
pub fn declared_section(ty: &ForeignType) -> String {
    types::declared_section(ty)
}

/// The section for a struct that crosses as it is, as Markdown.
pub fn plain_section(contract: &Contract, ty: &PlainType) -> String {
    types::plain_section(contract, ty)
}

/// The section for a wrapper, as Markdown.
pub fn function_section(contract: &Contract, id: FunctionId) -> String {
    functions::section(contract, id)
}

/// The documentation of a free function's marker type, as Markdown.
pub fn release_section(contract: &Contract, release: &Release) -> String {
    releases::section(contract, release)
}

/// The section for the view of a struct, as Markdown.
pub fn struct_section(strukt: &Struct) -> String {
    strukt::struct_section(strukt)
}

/// The section for the accessor of a field, as Markdown.
pub fn accessor_section(strukt: &Struct, field: &Field) -> String {
    strukt::accessor_section(strukt, field)
}

/// The section for what puts something into a field, as Markdown.
pub fn setting_section(strukt: &Struct, field: &Field) -> String {
    strukt::setting_section(strukt, field)
}

/// The section for what takes out what a field leads to, as Markdown.
pub fn taking_section(strukt: &Struct, field: &Field) -> String {
    strukt::taking_section(strukt, field)
}

/// The section for a Rust function that C calls, as Markdown.
pub fn export_section(export: &Export) -> String {
    export::section(export)
}

/// The documentation of the iterator over the elements that a function gives, as Markdown.
pub fn elements_section(contract: &Contract, id: FunctionId) -> String {
    functions::elements_section(contract, id)
}

/// The C prototype of a function.
pub fn c_prototype(contract: &Contract, id: FunctionId) -> String {
    prototype::of_function(contract, id)
}
