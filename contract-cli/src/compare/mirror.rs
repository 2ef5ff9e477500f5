//! Structs of Rust's, written in C: the C compiler lays out both, by the rules that `#[repr(C)]` follows.

use std::collections::HashMap;
use std::fmt::Write;
use std::rc::Rc;

use syn::ext::IdentExt;
use syn::{GenericArgument, PathArguments, Type};

use super::Comparison;
use crate::c_types::{Constness, Names, NoSpelling, spellings};
use crate::failure::Failure;
use crate::rust_items::{Items, RustField, RustStruct};

/// Structs that are written in C so far.
pub(super) struct Mirrors<'a> {
    comparison: &'a Comparison<'a>,
    items: &'a Items,
    /// The program's declarations.
    pub(super) text: String,
    /// How each is spelled, by its name in Rust.
    names: HashMap<String, String>,
    /// Those under way: a struct that holds itself is none.
    open: Vec<String>,
}

/// Why a struct cannot be written in C.
pub(super) struct NoMirror {
    /// The field whose type it is.
    pub(super) field: String,
    /// What is wrong with it.
    pub(super) problem: NoSpelling,
}

impl<'a> Mirrors<'a> {
    /// Of structs among these items.
    pub(super) fn new(comparison: &'a Comparison<'a>, items: &'a Items) -> Self {
        Self { comparison, items, text: String::new(), names: HashMap::new(), open: Vec::new() }
    }

    /// The fields that are there on this target.
    pub(super) fn fields<'s>(&self, strukt: &'s RustStruct) -> Result<Vec<&'s RustField>, Failure> {
        let mut present = Vec::new();
        for field in &strukt.fields {
            if self.comparison.conditions.hold(&field.cfg)? != Some(false) {
                present.push(field);
            }
        }
        Ok(present)
    }

    /// Writes a struct, and those that are part of it; gives its spelling in C.
    pub(super) fn write(&mut self, strukt: &Rc<RustStruct>) -> Result<Result<String, NoMirror>, Failure> {
        let name = strukt.ident.unraw().to_string();
        if let Some(known) = self.names.get(&name) {
            return Ok(Ok(known.clone()));
        }
        if self.open.contains(&name) {
            return Ok(Err(NoMirror { field: name, problem: NoSpelling::Other }));
        }
        self.open.push(name.clone());
        let written = self.declaration(strukt);
        self.open.pop();
        Ok(match written? {
            Ok((spelling, declaration)) => {
                self.text.push_str(&declaration);
                self.names.insert(name, spelling.clone());
                Ok(spelling)
            }
            Err(problem) => Err(problem),
        })
    }

    fn declaration(&mut self, strukt: &RustStruct) -> Result<Result<(String, String), NoMirror>, Failure> {
        let fields = self.fields(strukt)?;
        for field in &fields {
            self.write_parts(&field.ty, 0)?;
        }
        let Comparison { contract, header, .. } = *self.comparison;
        let names = Names { contract, header, items: self.items, mirrors: Some(&self.names) };
        let mut members = String::new();
        for (position, field) in fields.iter().enumerate().filter(|(_, field)| !takes_no_room(field)) {
            let around = member(position);
            match spellings(&names, &field.ty, &around, Constness::Written, &[]) {
                Ok(ways) => ways.first().into_iter().for_each(|way| members.push_str(&format!("{way}; "))),
                Err(problem) => {
                    let field =
                        field.ident.as_ref().map_or_else(|| position.to_string(), |ident| ident.unraw().to_string());
                    return Ok(Err(NoMirror { field, problem }));
                }
            }
        }
        let keyword = if strukt.is_union { "union" } else { "struct" };
        let spelling = format!("{keyword} __contract_{}", strukt.ident.unraw());
        let mut declaration = match strukt.packed {
            Some(bytes) if bytes > 1 => format!("_Pragma(\"pack(push, {bytes})\") "),
            _ => String::new(),
        };
        let _ = write!(declaration, "{spelling} {{ {members}}}"); // to a `String`
        if strukt.packed == Some(1) {
            declaration.push_str(" __attribute__((packed))");
        }
        if let Some(bytes) = strukt.align {
            let _ = write!(declaration, " __attribute__((aligned({bytes})))"); // to a `String`
        }
        declaration.push(';');
        if strukt.packed.is_some_and(|bytes| bytes > 1) {
            declaration.push_str(" _Pragma(\"pack(pop)\")");
        }
        declaration.push('\n');
        Ok(Ok((spelling, declaration)))
    }

    /// The structs and enums that are inside of a field.
    fn write_parts(&mut self, ty: &Type, depth: usize) -> Result<(), Failure> {
        match ty {
            Type::Array(array) => self.write_parts(&array.elem, depth),
            Type::Group(group) => self.write_parts(&group.elem, depth),
            Type::Paren(paren) => self.write_parts(&paren.elem, depth),
            Type::Path(path) if depth < 16 => {
                let Some(last) = path.path.segments.last() else { return Ok(()) };
                if let PathArguments::AngleBracketed(brackets) = &last.arguments {
                    for argument in &brackets.args {
                        if let GenericArgument::Type(inner) = argument {
                            self.write_parts(inner, depth + 1)?;
                        }
                    }
                }
                let name = last.ident.unraw().to_string();
                if let Some(alias) = self.items.aliases.get(&name) {
                    return self.write_parts(&alias.ty, depth + 1);
                }
                for strukt in self.items.structs_named(&name) {
                    if self.comparison.conditions.hold(&strukt.at.cfg)? != Some(false) {
                        let _ = self.write(strukt)?; // said where its name is read
                        break;
                    }
                }
                if let Some(number) = self.items.enums.iter().find(|number| number.ident.unraw() == name) {
                    self.names.insert(name, super::values::spelling_of_enum(number));
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }
}

/// What a field is called in C: its own name may be a word of C's.
pub(super) fn member(position: usize) -> String {
    format!("__contract_{position}")
}

/// A field that has no counterpart in C. An array of no elements has: it may move what comes after it.
pub(super) fn takes_no_room(field: &RustField) -> bool {
    field.is_empty() && !matches!(field.ty, Type::Array(_))
}
