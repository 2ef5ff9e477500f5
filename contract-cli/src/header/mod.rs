//! What C headers declare.
//!
//! The C compiler preprocesses them and `lang-c` reads the result, one declaration at a time: one that it cannot read
//! costs only itself. Types are never judged here; that is the C compiler's business (`probe`).

mod attributes;
mod declared;
mod layout;
mod read;
mod source;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::PathBuf;

pub(crate) use attributes::{CAttribute, Nullability};
pub(crate) use declared::{CFunction, CParameter, Tag};
pub(crate) use layout::{CField, Insides};
pub(crate) use read::read;
use source::Macro;
pub(crate) use source::{Origin, words};

use crate::finding::Place;
use crate::workspace::shortened;

/// What a typedef is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StandsFor {
    /// `typedef struct s *x;`
    Pointer,
    /// `typedef unsigned long x;`
    Number,
}

/// Everything that some headers declare.
pub(crate) struct Header {
    /// What is included, in order: `<zlib.h>`, `"/path/to/own.h"`.
    pub(crate) includes: Vec<String>,
    /// As a person would name it: `zlib.h`.
    pub(crate) name: String,
    /// Functions by name.
    pub(crate) functions: BTreeMap<String, CFunction>,
    /// What each typedef stands for, as text.
    pub(crate) typedefs: HashMap<String, String>,
    /// Structs, unions and enums by name.
    pub(crate) tags: HashMap<String, Tag>,
    /// What is inside of them.
    pub(crate) insides: Insides,
    /// What each macro stands for, and where it is defined.
    pub(crate) macros: HashMap<String, Macro>,
    /// Declarations that `lang-c` does not know, as text.
    pub(crate) left_out: Vec<String>,
    /// The files themselves, for places in them.
    files: Vec<PathBuf>,
    /// Those of them that are named, and not only included by another one.
    own: BTreeSet<usize>,
}

impl Header {
    /// The lines `#include …` of a program.
    pub(crate) fn prologue(includes: &[String]) -> String {
        includes.iter().map(|include| format!("#include {include}\n")).collect()
    }

    /// The functions of each header that is named, not of those that it includes. One that declares none is a list of
    /// other headers: those beside it and below count then.
    pub(crate) fn own_functions(&self) -> Vec<(PathBuf, Vec<&CFunction>)> {
        let mut own = Vec::new();
        for file in &self.own {
            let Some(path) = self.files.get(*file) else { continue };
            let declared = self.functions.values().filter(|function| function.is_of_library());
            let mut functions: Vec<&CFunction> =
                declared.clone().filter(|function| function.origin.file == *file).collect();
            if functions.is_empty()
                && let Some(folder) = path.parent()
            {
                let is_beside =
                    |origin: Origin| self.files.get(origin.file).is_some_and(|file| file.starts_with(folder));
                functions = declared.filter(|function| is_beside(function.origin)).collect();
            }
            functions.sort_unstable_by_key(|function| (function.origin.file, function.origin.line));
            own.push((shortened(path.clone()), functions));
        }
        own
    }

    /// The place of a name in the file where it is declared.
    pub(crate) fn place(&self, origin: Origin, name: &str, label: impl Into<String>) -> Option<Place> {
        let path = shortened(self.files.get(origin.file)?.clone());
        let text = std::fs::read_to_string(&path).ok()?;
        let range = source::range_of(&text, origin.line, name)?;
        Some(Place { path, range, label: label.into() })
    }

    /// `zlib.h:1227`.
    pub(crate) fn position(&self, origin: Origin) -> String {
        let file = self.files.get(origin.file).and_then(|path| path.file_name()).unwrap_or_default();
        format!("{}:{}", file.display(), origin.line)
    }

    /// The enums that a piece of C names, by whatever typedefs: each as C spells it.
    pub(crate) fn enums_in(&self, text: &str) -> Vec<String> {
        let mut found = Vec::new();
        let mut seen = Vec::new();
        self.collect_enums(text, &mut seen, &mut found);
        found
    }

    fn collect_enums(&self, text: &str, seen: &mut Vec<String>, found: &mut Vec<String>) {
        let mut after_enum = false;
        for word in source::words(text) {
            if std::mem::replace(&mut after_enum, word == "enum") {
                found.push(format!("enum {word}"));
                continue;
            }
            let Some(meaning) = self.typedefs.get(word) else { continue };
            if seen.iter().any(|other| other == word) {
                continue;
            }
            seen.push(word.to_owned());
            if source::words(meaning).any(|inner| inner == "enum") && !meaning.contains(['(', '*']) {
                found.push(word.to_owned());
            } else {
                self.collect_enums(meaning, seen, found);
            }
        }
    }

    /// Whether a type of C's without a name in it is a pointer, by whatever typedefs.
    pub(crate) fn is_pointer(&self, shown: &str) -> bool {
        let mut shown = shown;
        for _ in 0..16 {
            if shown.contains(['*', '[']) {
                return true;
            }
            let Some(meaning) = source::words(shown).find_map(|word| self.typedefs.get(word)) else { return false };
            shown = meaning;
        }
        false
    }

    /// Whether a typedef is an address by itself, or a number, by whatever typedefs.
    pub(crate) fn stands_for(&self, name: &str) -> Option<StandsFor> {
        let mut meaning = self.typedefs.get(name)?;
        let mut name = name;
        for _ in 0..16 {
            if meaning.contains(['[', '(', '{']) {
                return None;
            }
            if meaning.contains('*') {
                return Some(StandsFor::Pointer);
            }
            let mut others = words(meaning).filter(|word| *word != name && *word != "const");
            let next = others.next()?;
            if ["unsigned", "signed", "int", "long", "short"].contains(&next) {
                return Some(StandsFor::Number);
            }
            (name, meaning) = (next, self.typedefs.get(next)?);
        }
        None
    }

    /// How C may spell the type of this name: a typedef, or a tag.
    pub(crate) fn spellings(&self, name: &str) -> Vec<String> {
        let typedef = self.typedefs.contains_key(name).then(|| name.to_owned());
        let tag = self.tags.get(name).map(|tag| format!("{} {name}", tag.keyword()));
        typedef.into_iter().chain(tag).collect()
    }
}
