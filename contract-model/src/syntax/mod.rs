//! What was written, with tokens and spans kept. Grammar only: no name is looked up here and no meaning judged.

mod arguments;
mod attribute;
mod block;
mod export;
mod nesting;
mod parse;
mod strukt;
mod unread;
mod usual;

pub(crate) use arguments::{Argument, Keys, split_arguments};
pub(crate) use attribute::{Attributes, Form, Written, sort_attributes};
pub(crate) use block::{BlockItem, FunctionItem, ParameterItem, TypeItem, WrittenSafety};
pub(crate) use export::{ExportItem, ExportParameterItem, is_function, parse_export};
pub use nesting::nests_too_deep;
pub(crate) use nesting::shallow_arguments;
pub(crate) use parse::parse;
pub(crate) use strukt::{FieldItem, StructItem, is_struct, parse_struct};
pub use unread::without_clauses;
pub(crate) use usual::literal_text;
