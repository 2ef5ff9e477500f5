//! What is printed: text for people, JSON for tools. Nothing else prints.

pub(crate) mod coverage;
pub(crate) mod json;
pub(crate) mod text;
