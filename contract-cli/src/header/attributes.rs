//! Attributes of C's: what a header itself says of pointers.

use lang_c::ast::{
    Attribute, DeclarationSpecifier, Declarator, DerivedDeclarator, Extension, PointerQualifier, TypeQualifier,
};
use lang_c::span::Node;

/// What a header says of NULL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nullability {
    /// `_Nonnull`, `nonnull`
    NonNull,
    /// `_Nullable`
    Nullable,
}

/// One attribute, with the underscores around its name taken off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CAttribute {
    /// `malloc`
    pub(crate) name: String,
    /// `fclose`, `1`
    pub(crate) arguments: Vec<String>,
}

impl CAttribute {
    /// As C has it: `malloc(fclose, 1)`.
    pub(crate) fn shown(&self) -> String {
        if self.arguments.is_empty() {
            self.name.clone()
        } else {
            format!("{}({})", self.name, self.arguments.join(", "))
        }
    }

    /// The parameters that an attribute like `nonnull(1, 3)` names, from 0.
    pub(crate) fn positions(&self) -> impl Iterator<Item = usize> {
        self.arguments.iter().filter_map(|argument| argument.parse::<usize>().ok()?.checked_sub(1))
    }
}

/// The attributes among extensions. `text` gives the source of a part.
pub(super) fn of_extensions<'e>(
    extensions: impl Iterator<Item = &'e Node<Extension>>,
    text: impl Fn(lang_c::span::Span) -> String,
) -> Vec<CAttribute> {
    extensions
        .filter_map(|extension| match &extension.node {
            Extension::Attribute(Attribute { name, arguments }) => Some(CAttribute {
                name: name.node.trim_matches('_').to_owned(),
                arguments: arguments.iter().map(|argument| text(argument.span)).collect(),
            }),
            _ => None,
        })
        .collect()
}

/// The extensions among specifiers.
pub(super) fn in_specifiers(specifiers: &[Node<DeclarationSpecifier>]) -> impl Iterator<Item = &Node<Extension>> {
    specifiers.iter().flat_map(|specifier| match &specifier.node {
        DeclarationSpecifier::Extension(extensions) => extensions.as_slice(),
        _ => &[],
    })
}

/// The extensions behind a declarator, and those of its pointers.
pub(super) fn in_declarator(declarator: &Declarator) -> impl Iterator<Item = &Node<Extension>> {
    let of_pointers = declarator.derived.iter().flat_map(|derived| match &derived.node {
        DerivedDeclarator::Pointer(qualifiers) => qualifiers.as_slice(),
        _ => &[],
    });
    let of_pointers = of_pointers.flat_map(|qualifier| match &qualifier.node {
        PointerQualifier::Extension(extensions) => extensions.as_slice(),
        PointerQualifier::TypeQualifier(_) => &[],
    });
    declarator.extensions.iter().chain(of_pointers)
}

/// What the outermost pointer of a declarator says of NULL.
pub(super) fn nullability(declarator: &Declarator) -> Option<Nullability> {
    let pointer = declarator.derived.iter().rev().find_map(|derived| match &derived.node {
        DerivedDeclarator::Pointer(qualifiers) => Some(qualifiers),
        _ => None,
    })?;
    pointer.iter().find_map(|qualifier| match &qualifier.node {
        PointerQualifier::TypeQualifier(qualifier) => match qualifier.node {
            TypeQualifier::Nonnull => Some(Nullability::NonNull),
            TypeQualifier::Nullable => Some(Nullability::Nullable),
            _ => None,
        },
        PointerQualifier::Extension(_) => None,
    })
}
