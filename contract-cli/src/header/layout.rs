//! What is inside of C's structs, unions and enums: names and places. Sizes and values are the compiler's to say.

use std::collections::HashMap;

use lang_c::ast::{
    Declarator, EnumType, SpecifierQualifier, StructDeclaration, StructField, StructType, TypeSpecifier,
};
use lang_c::span::{Node, Span};

use super::Origin;
use super::read::{identifier, spaced, squeezed, without_attributes};
use super::source::Preprocessed;

/// A field of a struct or union.
#[derive(Clone, Debug)]
pub(crate) struct CField {
    /// Its name.
    pub(crate) name: String,
    /// Its type, as C spells it.
    pub(crate) shown: String,
    /// It is a number of bits.
    pub(crate) is_bits: bool,
    /// Where it stands.
    pub(crate) origin: Origin,
}

/// The structs, unions and enums that a header says the inside of.
#[derive(Debug, Default)]
pub(crate) struct Insides {
    /// The fields of structs and unions, by tag or typedef.
    pub(crate) fields: HashMap<String, (Vec<CField>, Origin)>,
    /// The constants of enums, by tag or typedef.
    pub(crate) enumerations: HashMap<String, Vec<String>>,
    /// Where each constant of an enum stands.
    pub(crate) constants: HashMap<String, Origin>,
    /// What typedefs call each of them.
    aliases: Vec<(String, String)>,
}

impl Insides {
    /// Adds a struct under a name: its tag, or what a typedef calls it.
    pub(super) fn add_struct(&mut self, source: &Preprocessed, strukt: &StructType, name: &str, at: usize) {
        let Some(declarations) = &strukt.declarations else { return };
        let mut fields = Vec::new();
        collect(source, declarations, &mut fields);
        self.fields.insert(name.to_owned(), (fields, source.origin(at)));
    }

    /// Adds an enum, under a name if it has one.
    pub(super) fn add_enum(&mut self, source: &Preprocessed, enumeration: &EnumType, name: Option<&str>) {
        if enumeration.enumerators.is_empty() {
            return;
        }
        let constants = enumeration.enumerators.iter().map(|constant| &constant.node.identifier);
        for constant in constants.clone() {
            self.constants.insert(constant.node.name.clone(), source.origin(constant.span.start));
        }
        if let Some(name) = name {
            let constants = constants.map(|constant| constant.node.name.clone()).collect();
            self.enumerations.insert(name.to_owned(), constants);
        }
    }

    /// `typedef struct known name;`, where what is in it may come later.
    pub(super) fn same(&mut self, known: &str, name: &str) {
        self.aliases.push((known.to_owned(), name.to_owned()));
    }

    /// Gives typedefs what is in the types that they name: the whole header has been read.
    pub(super) fn resolve_aliases(&mut self) {
        for (known, name) in std::mem::take(&mut self.aliases) {
            if let Some(fields) = self.fields.get(&known).cloned() {
                self.fields.insert(name.clone(), fields);
            }
            if let Some(constants) = self.enumerations.get(&known).cloned() {
                self.enumerations.insert(name, constants);
            }
        }
    }
}

fn collect(source: &Preprocessed, declarations: &[Node<StructDeclaration>], fields: &mut Vec<CField>) {
    for declaration in declarations {
        let StructDeclaration::Field(field) = &declaration.node else { continue };
        let specifiers = specifiers(source, &field.node);
        if field.node.declarators.is_empty() {
            // What is in a struct without a name is in the one around it.
            for inner in field.node.specifiers.iter().filter_map(inside) {
                collect(source, inner, fields);
            }
        }
        for declarator in &field.node.declarators {
            let Some(written) = &declarator.node.declarator else { continue };
            let Some(name) = identifier(written) else { continue };
            fields.push(CField {
                name: name.node.name.clone(),
                shown: shown(source, &specifiers, written, name.span),
                is_bits: declarator.node.bit_width.is_some(),
                origin: source.origin(name.span.start),
            });
        }
    }
}

fn inside(specifier: &Node<SpecifierQualifier>) -> Option<&[Node<StructDeclaration>]> {
    let SpecifierQualifier::TypeSpecifier(specifier) = &specifier.node else { return None };
    match &specifier.node {
        TypeSpecifier::Struct(strukt) => strukt.node.declarations.as_deref(),
        _ => None,
    }
}

fn specifiers(source: &Preprocessed, field: &StructField) -> String {
    let words = field.specifiers.iter().filter_map(|specifier| match &specifier.node {
        SpecifierQualifier::TypeSpecifier(ty) => {
            let text = squeezed(source.text.get(ty.span.start..ty.span.end).unwrap_or_default());
            Some(text.split_once('{').map_or(text.clone(), |(before, _)| format!("{before}{{…}}")))
        }
        SpecifierQualifier::TypeQualifier(_) => {
            Some(squeezed(source.text.get(specifier.span.start..specifier.span.end).unwrap_or_default()))
        }
        SpecifierQualifier::Extension(_) => None,
    });
    words.collect::<Vec<_>>().join(" ")
}

pub(super) fn shown(source: &Preprocessed, specifiers: &str, declarator: &Node<Declarator>, name: Span) -> String {
    let end = declarator.node.derived.last().map_or(declarator.span.end, |last| last.span.end.max(declarator.span.end));
    let before = source.text.get(declarator.span.start..name.start).unwrap_or_default();
    let after = source.text.get(name.end..end).unwrap_or_default();
    without_attributes(&spaced(specifiers, &format!("{before}{after}")))
}
