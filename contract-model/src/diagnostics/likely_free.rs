//! Which function of a block is probably meant to free a type, for the help of a message.

use syn::{Ident, Type};

/// Words in the names of functions that free.
const WORDS: &[&str] =
    &["free", "close", "destroy", "unref", "release", "finalize", "finish", "delete", "cleanup", "clear", "end"];

/// The first function whose only parameter is a `*mut X`, and whose name says that it frees.
pub(crate) fn likely_free<'a>(ty: &Ident, functions: impl Iterator<Item = (&'a Ident, &'a Type)>) -> Option<&'a Ident> {
    let frees = |name: &Ident| {
        let name = name.to_string().to_lowercase();
        WORDS.iter().any(|word| name.contains(word))
    };
    let points_to_it = |parameter: &Type| {
        let Type::Ptr(pointer) = parameter else { return false };
        let Type::Path(path) = &*pointer.elem else { return false };
        path.path.segments.last().is_some_and(|last| last.ident == *ty)
    };
    functions.filter(|(name, parameter)| frees(name) && points_to_it(parameter)).map(|(name, _)| name).next()
}
