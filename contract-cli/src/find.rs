//! The contract blocks of a Rust file.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use contract_model::Analysis;
use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ExprLit, Item, ItemForeignMod, ItemMacro, ItemMod, Lit, Meta};

use crate::failure::Failure;
use crate::finding::Place;
use crate::rust_items::Items;

/// A block of a file, as the macro would read it.
pub(crate) struct Found {
    /// What the model says of it.
    pub(crate) analysis: Analysis,
    /// Conditions of the modules around it.
    pub(crate) around: Vec<Attribute>,
    /// The file.
    pub(crate) file: Rc<RustFile>,
    /// Where messages about the whole block point: its attribute.
    pub(crate) span: Span,
}

/// A file with blocks.
pub(crate) struct RustFile {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// What is in it.
    pub(crate) text: String,
    /// What stands beside the blocks: what a name in a signature may stand for, and what has a shape in C.
    pub(crate) items: Items,
}

impl RustFile {
    /// A part of this file.
    pub(crate) fn place(&self, span: Span, label: impl Into<String>) -> Place {
        let range: Range<usize> = span.byte_range();
        Place { path: self.path.clone(), range, label: label.into() }
    }
}

/// A module in a file of its own.
pub(crate) struct Module {
    /// That file.
    pub(crate) path: PathBuf,
    /// Conditions of it and of the modules around it.
    pub(crate) around: Vec<Attribute>,
}

/// What is in a file.
pub(crate) struct Contents {
    /// Its blocks, in order.
    pub(crate) blocks: Vec<Found>,
    /// The modules that it names.
    pub(crate) modules: Vec<Module>,
}

/// Reads a file. `is_root`: it is the root of a crate, and its modules are beside it.
pub(crate) fn read(path: &Path, is_root: bool, around: Vec<Attribute>) -> Result<Contents, Failure> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| Failure::new(format!("`{}` cannot be read", path.display())).note(error.to_string()))?;
    read_text(path, &text, is_root, around)
}

/// Reads what is, or is to be, in a file.
pub(crate) fn read_text(path: &Path, text: &str, is_root: bool, around: Vec<Attribute>) -> Result<Contents, Failure> {
    let file = parse(path, text)?;
    let mut search = Search::at(path, is_root, around.clone());
    search.visit_file(&file);
    let modules = search.modules;
    let mut items = Items::default();
    items.add(path, &file, &around);
    let rust_file = Rc::new(RustFile { path: path.to_path_buf(), text: text.to_owned(), items });
    let found = search.blocks.into_iter().map(|block| Found {
        analysis: contract_model::analyze(block.arguments, block.item),
        around: block.around,
        file: rust_file.clone(),
        span: block.span,
    });
    Ok(Contents { blocks: found.collect(), modules })
}

/// The modules that a file names, and the files that it includes from its build's output.
pub(crate) fn modules(
    path: &Path,
    file: &syn::File,
    is_root: bool,
    around: Vec<Attribute>,
) -> (Vec<Module>, Vec<String>) {
    let mut search = Search::at(path, is_root, around);
    search.visit_file(file);
    (search.modules, search.generated)
}

fn parse(path: &Path, text: &str) -> Result<syn::File, Failure> {
    syn::parse_file(text).map_err(|error| {
        let at = error.span().start();
        Failure::new(format!("`{}` is not Rust", path.display())).note(format!(
            "line {}, column {}: {error}",
            at.line,
            at.column + 1
        ))
    })
}

/// A block that is not analysed yet.
struct Block {
    arguments: TokenStream,
    item: TokenStream,
    around: Vec<Attribute>,
    span: Span,
}

#[derive(Default)]
struct Search {
    blocks: Vec<Block>,
    around: Vec<Attribute>,
    modules: Vec<Module>,
    /// Files of the build's output that are included.
    generated: Vec<String>,
    /// The folder of the file.
    folder: PathBuf,
    /// Where modules that are named here have their files.
    below: PathBuf,
}

impl Search {
    fn at(path: &Path, is_root: bool, around: Vec<Attribute>) -> Self {
        let folder = path.parent().unwrap_or(Path::new(""));
        let is_folder = is_root || path.file_name().is_some_and(|name| name == "mod.rs");
        let below = if is_folder { folder.to_path_buf() } else { path.with_extension("") };
        Self { around, below, folder: folder.to_path_buf(), ..Self::default() }
    }

    /// The file of a module, if there is one.
    fn file_of(&self, module: &ItemMod) -> Option<PathBuf> {
        let named = module.attrs.iter().find_map(|attribute| match &attribute.meta {
            Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
                Expr::Lit(ExprLit { lit: Lit::Str(path), .. }) => Some(self.folder.join(path.value())),
                _ => None,
            },
            _ => None,
        });
        let name = module.ident.unraw().to_string();
        let usual = [self.below.join(format!("{name}.rs")), self.below.join(&name).join("mod.rs")];
        named.into_iter().chain(usual).find(|path| path.is_file())
    }
}

impl Search {
    /// What a macro has in it is no part of the file's tree.
    fn visit_inside(&mut self, item: &Item) {
        if let Item::Mod(module) = item {
            self.visit_item_mod(module);
        } else if let Item::Macro(inner) = item {
            self.visit_item_macro(inner);
        }
    }
}

impl<'ast> Visit<'ast> for Search {
    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        let outside = self.around.len();
        self.around.extend(module.attrs.iter().filter(|attribute| attribute.path().is_ident("cfg")).cloned());
        if module.content.is_some() {
            self.below.push(module.ident.unraw().to_string());
            visit::visit_item_mod(self, module);
            self.below.pop();
        } else if let Some(path) = self.file_of(module) {
            self.modules.push(Module { path, around: self.around.clone() });
        }
        self.around.truncate(outside);
    }

    fn visit_item_macro(&mut self, item: &'ast ItemMacro) {
        if item.mac.path.is_ident("include") {
            self.generated.extend(crate::expanded::included(&item.mac.tokens));
        }
        for inner in crate::expanded::items(item) {
            let outside = self.around.len();
            self.around.extend(inner.condition);
            inner.items.iter().for_each(|inner| self.visit_inside(inner));
            self.around.truncate(outside);
        }
    }

    fn visit_item_foreign_mod(&mut self, block: &'ast ItemForeignMod) {
        let mut rest = block.clone();
        // The short form stays on the item: the model knows it.
        let attribute = match rest.attrs.iter().position(|attribute| is_named(attribute, "contract")) {
            Some(at) => rest.attrs.remove(at),
            None => match rest.attrs.iter().find(|attribute| is_named(attribute, "owned_by_c")) {
                Some(short) => short.clone(),
                None => return,
            },
        };
        let arguments = match &attribute.meta {
            Meta::List(list) if is_named(&attribute, "contract") => list.tokens.clone(),
            _ => TokenStream::new(),
        };
        self.blocks.push(Block {
            arguments,
            item: rest.to_token_stream(),
            around: self.around.clone(),
            span: attribute.path().segments.last().map_or_else(Span::call_site, |last| last.ident.span()),
        });
    }
}

/// Whether an attribute has this name, under any path.
fn is_named(attribute: &Attribute, name: &str) -> bool {
    attribute.path().segments.last().is_some_and(|last| last.ident == name)
}
