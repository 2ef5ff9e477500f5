//! A declaration of C's, as far as it is compared.

use super::{CAttribute, Nullability, Origin};

/// A function.
#[derive(Clone, Debug)]
pub(crate) struct CFunction {
    /// Its name.
    pub(crate) name: String,
    /// Its parameters; `None` for `f()`, which says nothing of them.
    pub(crate) parameters: Option<Vec<CParameter>>,
    /// It ends in `...`.
    pub(crate) is_variadic: bool,
    /// It is `static`: a part of the header, and of no library.
    pub(crate) is_static: bool,
    /// What it returns, as C spells it; `None` where that is wound around the name.
    pub(crate) result: Option<String>,
    /// What its result says of NULL.
    pub(crate) nullability: Option<Nullability>,
    /// The attributes of all its declarations.
    pub(crate) attributes: Vec<CAttribute>,
    /// Where it is declared.
    pub(crate) origin: Origin,
}

impl CFunction {
    /// Whether a program may call it in the library: not if its name is reserved for the header itself.
    pub(crate) fn is_of_library(&self) -> bool {
        let is_reserved = |rest: &str| rest.starts_with(|c: char| c == '_' || c.is_ascii_uppercase());
        !self.is_static && !self.name.strip_prefix('_').is_some_and(is_reserved)
    }
}

/// A parameter.
#[derive(Clone, Debug)]
pub(crate) struct CParameter {
    /// Its name, if it has one.
    pub(crate) name: Option<String>,
    /// The whole of it, as C spells it, the name included.
    pub(crate) text: String,
    /// The same without the name.
    pub(crate) shown: String,
    /// What it says of NULL.
    pub(crate) nullability: Option<Nullability>,
    /// Its own attributes.
    pub(crate) attributes: Vec<CAttribute>,
    /// Where it stands.
    pub(crate) origin: Origin,
}

/// What a tag names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    /// `struct`
    Struct,
    /// `union`
    Union,
    /// `enum`
    Enum,
}

impl Tag {
    /// The word before the tag.
    pub(crate) fn keyword(self) -> &'static str {
        match self {
            Tag::Struct => "struct",
            Tag::Union => "union",
            Tag::Enum => "enum",
        }
    }
}
