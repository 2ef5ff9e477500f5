//! Reads headers: from `#include` lines to a [`Header`].

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use lang_c::ast::{
    Declaration, DeclarationSpecifier, Declarator, DeclaratorKind, DerivedDeclarator, Ellipsis, ExternalDeclaration,
    Identifier, ParameterDeclaration, StorageClassSpecifier, StructKind, TranslationUnit, TypeSpecifier,
};
use lang_c::driver::{self, Config, Flavor};
use lang_c::span::{Node, Span};
use lang_c::visit::{self, Visit};

use super::layout::{self, Insides};
use super::source::Preprocessed;
use super::{CAttribute, CFunction, CParameter, Header, Nullability, Origin, Tag, attributes, source};
use crate::compiler::Compiler;
use crate::failure::Failure;

/// A header with more declarations than this that `lang-c` does not know is no C.
const UNKNOWN_DECLARATIONS: usize = 64;

/// Reads everything that these lines include. `name` is what a person calls it.
pub(crate) fn read(compiler: &Compiler, includes: Vec<String>, name: String) -> Result<Header, Failure> {
    let output = compiler.preprocess(&Header::prologue(&includes))?;
    let preprocessed = Preprocessed::new(&output);
    let mut reader = Reader {
        source: &preprocessed,
        functions: BTreeMap::new(),
        typedefs: HashMap::new(),
        tags: HashMap::new(),
        insides: Insides::default(),
    };
    let mut left_out = Vec::new();
    for declaration in &parse(&preprocessed, &name, &mut left_out)?.0 {
        reader.read(&declaration.node);
    }
    reader.insides.resolve_aliases();
    let Reader { functions, typedefs, tags, insides, .. } = reader;
    let Preprocessed { files, own, macros, .. } = preprocessed;
    Ok(Header { includes, name, functions, typedefs, tags, insides, macros, left_out, files, own })
}

/// Parses the whole text. A declaration that `lang-c` does not know costs itself alone: it is left out.
fn parse(preprocessed: &Preprocessed, name: &str, left_out: &mut Vec<String>) -> Result<TranslationUnit, Failure> {
    // Clang's words are reserved in gcc's headers as well.
    let config = Config { flavor: Flavor::ClangC11, ..Config::default() };
    let declarations = preprocessed.declarations();
    let mut text = without_attributes_of_tags(preprocessed.text.clone());
    let mut first_problem = None;
    for _ in 0..UNKNOWN_DECLARATIONS {
        let problem = match driver::parse_preprocessed(&config, text) {
            Ok(parsed) => return Ok(parsed.unit),
            Err(problem) => problem,
        };
        text = problem.source;
        let origin = *first_problem.get_or_insert(preprocessed.origin(problem.offset));
        let index = declarations.partition_point(|range| range.end <= problem.offset);
        let Some(range) = declarations.get(index) else { return Err(unreadable(preprocessed, name, origin)) };
        let unknown = text.get(range.clone()).unwrap_or_default();
        let stand_in = stand_in(unknown);
        left_out.push(unknown.trim().to_owned());
        text.replace_range(range.clone(), &stand_in);
    }
    Err(unreadable(preprocessed, name, first_problem.unwrap_or(Origin { file: 0, line: 1 })))
}

/// The same length, with blanks for the attributes of `struct __attribute__((packed)) name`: `lang-c` takes the word for
/// the name.
fn without_attributes_of_tags(mut text: String) -> String {
    let mut from = 0;
    while let Some(range) = text.get(from..).and_then(attribute_in) {
        let (start, end) = (from + range.start, from + range.end);
        let before = text.get(..start).unwrap_or_default().trim_end();
        if ["struct", "union", "enum"].iter().any(|word| before.ends_with(word)) {
            text.replace_range(start..end, &" ".repeat(end - start));
        }
        from = end;
    }
    text
}

/// What takes the place of a declaration, in as many bytes: a typedef still names a type.
fn stand_in(unknown: &str) -> String {
    let is_typedef = unknown.trim_start().trim_start_matches("__extension__").trim_start().starts_with("typedef");
    let name = source::words(unknown).last().filter(|_| is_typedef);
    let kept = name.map(|name| format!("typedef int {name};")).filter(|kept| kept.len() <= unknown.len());
    let kept = kept.unwrap_or_default();
    let blanks = " ".repeat(unknown.len() - kept.len());
    kept + &blanks
}

fn unreadable(preprocessed: &Preprocessed, name: &str, origin: Origin) -> Failure {
    let file = preprocessed.files.get(origin.file).map(|file| file.display().to_string()).unwrap_or_default();
    Failure::new(format!("`{name}` does not parse as C")).note(format!("first at {file}:{}", origin.line))
}

struct Reader<'s> {
    source: &'s Preprocessed,
    functions: BTreeMap<String, CFunction>,
    typedefs: HashMap<String, String>,
    tags: HashMap<String, Tag>,
    insides: Insides,
}

impl Reader<'_> {
    fn read(&mut self, declaration: &ExternalDeclaration) {
        match declaration {
            ExternalDeclaration::Declaration(declaration) => {
                let mut tags = Tags { tags: &mut self.tags, insides: &mut self.insides, source: self.source };
                tags.visit_declaration(&declaration.node, &declaration.span);
                self.read_declaration(&declaration.node);
            }
            ExternalDeclaration::FunctionDefinition(definition) => {
                let specifiers = &definition.node.specifiers;
                self.read_declarator(specifiers, &definition.node.declarator);
            }
            ExternalDeclaration::StaticAssert(_) => {}
        }
    }

    fn read_declaration(&mut self, declaration: &Declaration) {
        let is_typedef = has_storage(&declaration.specifiers, &StorageClassSpecifier::Typedef);
        for declarator in declaration.declarators.iter().map(|declarator| &declarator.node.declarator) {
            if !is_typedef {
                self.read_declarator(&declaration.specifiers, declarator);
            } else if let Some(name) = identifier(declarator).map(|name| &name.node.name) {
                let meaning = format!("{} {}", self.specifiers(&declaration.specifiers), self.text(declarator.span));
                self.typedefs.insert(name.to_owned(), meaning);
                if declarator.node.derived.is_empty() {
                    self.name_inside(&declaration.specifiers, name, declarator.span);
                }
            }
        }
    }

    /// `typedef struct { … } name;`
    fn name_inside(&mut self, specifiers: &[Node<DeclarationSpecifier>], name: &str, at: Span) {
        for specifier in specifiers {
            let DeclarationSpecifier::TypeSpecifier(specifier) = &specifier.node else { continue };
            match &specifier.node {
                TypeSpecifier::Struct(strukt) => {
                    self.insides.add_struct(self.source, &strukt.node, name, at.start);
                    if let Some(tag) = &strukt.node.identifier {
                        self.insides.same(&tag.node.name, name);
                    }
                }
                TypeSpecifier::Enum(enumeration) => {
                    self.insides.add_enum(self.source, &enumeration.node, Some(name));
                    if let Some(tag) = &enumeration.node.identifier {
                        self.insides.same(&tag.node.name, name);
                    }
                }
                TypeSpecifier::TypedefName(other) => self.insides.same(&other.node.name, name),
                _ => {}
            }
        }
    }

    fn read_declarator(&mut self, specifiers: &[Node<DeclarationSpecifier>], declarator: &Node<Declarator>) {
        let (inner, is_wound) = innermost(declarator);
        let Some(name) = identifier(declarator) else { return };
        let mut pointers = String::new();
        let mut parameters = None;
        for derived in &inner.derived {
            match &derived.node {
                DerivedDeclarator::Pointer(_) => pointers.push_str(self.text(derived.span)),
                DerivedDeclarator::Function(function) => {
                    parameters = Some((Some(&function.node.parameters), function.node.ellipsis == Ellipsis::Some));
                    break;
                }
                DerivedDeclarator::KRFunction(_) => {
                    parameters = Some((None, false));
                    break;
                }
                _ => return,
            }
        }
        let Some((parameters, is_variadic)) = parameters else { return };
        let result = (!is_wound).then(|| spaced(&self.specifiers(specifiers), &pointers));
        let function = CFunction {
            parameters: parameters.map(|parameters| self.parameters(parameters)),
            is_variadic,
            is_static: has_storage(specifiers, &StorageClassSpecifier::Static),
            result,
            nullability: attributes::nullability(inner),
            attributes: self.attributes(specifiers, declarator),
            origin: self.source.origin(name.span.start),
            name: name.node.name.clone(),
        };
        // The first declaration that names its parameters says most.
        let named = |function: &CFunction| {
            function.parameters.as_ref().is_some_and(|list| list.iter().all(|parameter| parameter.name.is_some()))
        };
        match self.functions.entry(function.name.clone()) {
            Entry::Vacant(place) => {
                place.insert(function);
            }
            Entry::Occupied(mut known) => {
                let (mut kept, other) = if named(known.get()) || !named(&function) {
                    (known.get().clone(), function)
                } else {
                    (function, known.get().clone())
                };
                // Every declaration adds what it says.
                let new: Vec<_> = other.attributes.into_iter().filter(|new| !kept.attributes.contains(new)).collect();
                kept.attributes.extend(new);
                kept.nullability = kept.nullability.or(other.nullability);
                known.insert(kept);
            }
        }
    }

    fn parameters(&self, written: &[Node<ParameterDeclaration>]) -> Vec<CParameter> {
        if let [only] = written
            && only.node.declarator.is_none()
            && self.specifiers(&only.node.specifiers) == "void"
        {
            return Vec::new();
        }
        written.iter().map(|parameter| self.parameter(parameter)).collect()
    }

    fn parameter(&self, written: &Node<ParameterDeclaration>) -> CParameter {
        let text = squeezed(self.text(written.span));
        let name = written
            .node
            .declarator
            .as_ref()
            .and_then(|declarator| identifier(declarator).map(|name| (name.node.name.clone(), name.span)));
        let at = name.as_ref().map_or(written.span.start, |(_, span)| span.start);
        let shown = match (&name, written.node.declarator.as_ref()) {
            (Some((_, span)), Some(declarator)) => {
                layout::shown(self.source, &self.specifiers(&written.node.specifiers), declarator, *span)
            }
            _ => without_attributes(&text),
        };
        let declarator = written.node.declarator.as_ref();
        let attributes = attributes::of_extensions(
            written
                .node
                .extensions
                .iter()
                .chain(attributes::in_specifiers(&written.node.specifiers))
                .chain(declarator.into_iter().flat_map(|declarator| attributes::in_declarator(&declarator.node))),
            |span| squeezed(self.text(span)),
        );
        let is_nonnull = attributes.iter().any(|attribute| attribute.name == "nonnull");
        let nullability = declarator.and_then(|declarator| attributes::nullability(innermost(declarator).0));
        CParameter {
            nullability: if is_nonnull { Some(Nullability::NonNull) } else { nullability },
            name: name.map(|(name, _)| name),
            shown,
            attributes,
            text,
            origin: self.source.origin(at),
        }
    }

    /// The attributes before and behind a declarator.
    fn attributes(&self, specifiers: &[Node<DeclarationSpecifier>], declarator: &Node<Declarator>) -> Vec<CAttribute> {
        let behind = declarator.node.extensions.iter().chain(&innermost(declarator).0.extensions);
        let all = attributes::in_specifiers(specifiers).chain(behind);
        let mut found = attributes::of_extensions(all, |span| squeezed(self.text(span)));
        // Most declarators are their own innermost ones.
        let mut seen = Vec::new();
        found.retain(|attribute| {
            !seen.contains(attribute) && {
                seen.push(attribute.clone());
                true
            }
        });
        found
    }

    /// The type that specifiers name, without storage and attributes.
    fn specifiers(&self, specifiers: &[Node<DeclarationSpecifier>]) -> String {
        let kept = specifiers.iter().filter_map(|specifier| match &specifier.node {
            DeclarationSpecifier::TypeSpecifier(ty) => Some(match &ty.node {
                TypeSpecifier::Struct(strukt) => match &strukt.node.identifier {
                    Some(name) => format!("{} {}", keyword(&strukt.node.kind.node).keyword(), name.node.name),
                    None => keyword(&strukt.node.kind.node).keyword().to_owned(),
                },
                TypeSpecifier::Enum(enumeration) => match &enumeration.node.identifier {
                    Some(name) => format!("enum {}", name.node.name),
                    None => "enum".to_owned(),
                },
                _ => squeezed(self.text(ty.span)),
            }),
            DeclarationSpecifier::TypeQualifier(qualifier) => Some(squeezed(self.text(qualifier.span))),
            _ => None,
        });
        kept.collect::<Vec<_>>().join(" ")
    }

    fn text(&self, span: Span) -> &str {
        self.source.text.get(span.start..span.end).unwrap_or_default()
    }
}

fn has_storage(specifiers: &[Node<DeclarationSpecifier>], wanted: &StorageClassSpecifier) -> bool {
    specifiers
        .iter()
        .any(|specifier| matches!(&specifier.node, DeclarationSpecifier::StorageClass(class) if class.node == *wanted))
}

/// Structs, unions and enums that a declaration names.
struct Tags<'t> {
    tags: &'t mut HashMap<String, Tag>,
    insides: &'t mut Insides,
    source: &'t Preprocessed,
}

impl<'ast> Visit<'ast> for Tags<'_> {
    fn visit_struct_type(&mut self, strukt: &'ast lang_c::ast::StructType, span: &'ast Span) {
        if let Some(name) = &strukt.identifier {
            self.tags.insert(name.node.name.clone(), keyword(&strukt.kind.node));
            self.insides.add_struct(self.source, strukt, &name.node.name, name.span.start);
        }
        visit::visit_struct_type(self, strukt, span);
    }

    fn visit_enum_type(&mut self, enumeration: &'ast lang_c::ast::EnumType, _: &'ast Span) {
        if let Some(name) = &enumeration.identifier {
            self.tags.insert(name.node.name.clone(), Tag::Enum);
        }
        let name = enumeration.identifier.as_ref().map(|name| name.node.name.as_str());
        self.insides.add_enum(self.source, enumeration, name);
    }
}

fn keyword(kind: &StructKind) -> Tag {
    match kind {
        StructKind::Struct => Tag::Struct,
        StructKind::Union => Tag::Union,
    }
}

/// The innermost declarator that says something, and whether another one is wound around it: `int (f)(void)` only
/// protects the name from a macro.
fn innermost(declarator: &Node<Declarator>) -> (&Declarator, bool) {
    let (mut inner, mut outer) = (&declarator.node, &declarator.node);
    let mut speaking = 0;
    loop {
        if !outer.derived.is_empty() {
            (inner, speaking) = (outer, speaking + 1);
        }
        match &outer.kind.node {
            DeclaratorKind::Declarator(next) => outer = &next.node,
            _ => return (inner, speaking > 1),
        }
    }
}

pub(super) fn identifier(declarator: &Node<Declarator>) -> Option<&Node<Identifier>> {
    match &declarator.node.kind.node {
        DeclaratorKind::Identifier(name) => Some(name),
        DeclaratorKind::Declarator(next) => identifier(next),
        DeclaratorKind::Abstract => None,
    }
}

/// The words with one space between them.
pub(super) fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `const char` and `*` as `const char *`.
pub(super) fn spaced(specifiers: &str, rest: &str) -> String {
    let rest = squeezed(rest).replace("* ", "*");
    if rest.is_empty() { specifiers.to_owned() } else { format!("{specifiers} {rest}") }
}

/// The text without `__attribute__((…))` and `restrict`, which are no part of the type.
pub(super) fn without_attributes(text: &str) -> String {
    let mut text = text.to_owned();
    while let Some(range) = attribute_in(&text) {
        text.replace_range(range, "");
    }
    for word in ["__restrict__", "__restrict", "restrict"] {
        text = text.replace(word, "");
    }
    squeezed(&text).trim_end_matches(", ").to_owned()
}

/// Where the first `__attribute__((…))` of a text is.
fn attribute_in(text: &str) -> Option<Range<usize>> {
    let start = text.find("__attribute__")?;
    let mut depth = 0_usize;
    let end = text.get(start..)?.char_indices().find_map(|(at, c)| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        (c == ')' && depth == 0).then_some(start + at + 1)
    });
    Some(start..end.unwrap_or(text.len()))
}
