//! The sources of the crates that a package depends on: what `type X = some_sys::X;` is.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use cargo_metadata::{Metadata, MetadataCommand, Package, PackageId};
use syn::ext::IdentExt;

use crate::find::{self, Module, RustFile};
use crate::rust_items::Items;

/// Crates that were read.
#[derive(Default)]
pub(crate) struct Sources {
    /// What cargo knows, by the manifest that was asked about.
    metadata: RefCell<HashMap<PathBuf, Option<Rc<Metadata>>>>,
    /// By root file.
    crates: RefCell<HashMap<PathBuf, Rc<Items>>>,
}

/// Where an item is declared.
pub(crate) enum Declared {
    /// In this very file.
    Here,
    /// In another one, under this name.
    There(Rc<Items>, String),
    /// In a crate that cannot be read.
    Unknown(String),
}

impl Sources {
    /// Where a path of a file leads.
    pub(crate) fn resolve(&self, file: &RustFile, path: &syn::Path) -> Declared {
        let mut words: Vec<String> = path.segments.iter().map(|segment| segment.ident.unraw().to_string()).collect();
        if let Some(used) = words.first().and_then(|first| file.items.uses.get(first)) {
            words.splice(..1, used.iter().cloned());
        }
        let (Some(first), Some(last)) = (words.first().cloned(), words.last().cloned()) else { return Declared::Here };
        let is_own = words.len() == 1 || ["crate", "self", "super"].contains(&first.as_str());
        if is_own && file.items.has(&last) {
            return Declared::Here;
        }
        match self.krate(file, (!is_own).then_some(first.as_str())) {
            Some(items) => Declared::There(items, last),
            None if is_own => Declared::Here,
            None => Declared::Unknown(first),
        }
    }

    /// A dependency of the file's package by its name there; without a name, the package itself.
    fn krate(&self, file: &RustFile, name: Option<&str>) -> Option<Rc<Items>> {
        let path = file.path.canonicalize().ok()?;
        let manifest = path.ancestors().skip(1).map(|folder| folder.join("Cargo.toml")).find(|path| path.is_file())?;
        let metadata = self.metadata(&manifest)?;
        let package = metadata.packages.iter().find(|package| package.manifest_path.as_std_path() == manifest)?;
        let Some(name) = name else { return self.read(&metadata, package, None) };
        let node = metadata.resolve.as_ref()?.nodes.iter().find(|node| node.id == package.id)?;
        let own = package.targets.iter().any(|target| target.is_lib() && target.name.replace('-', "_") == name);
        let id = node.deps.iter().find(|dependency| dependency.name == name).map(|dependency| &dependency.pkg);
        let id: &PackageId = id.or_else(|| own.then_some(&package.id))?;
        let nodes = metadata.resolve.iter().flat_map(|resolve| &resolve.nodes);
        let features = nodes.filter(|node| node.id == *id).flat_map(|node| &node.features).map(ToString::to_string);
        let package = metadata.packages.iter().find(|package| package.id == *id)?;
        self.read(&metadata, package, Some(features.collect()))
    }

    /// What cargo knows; nothing is changed to know it.
    fn metadata(&self, manifest: &Path) -> Option<Rc<Metadata>> {
        if let Some(known) = self.metadata.borrow().get(manifest) {
            return known.clone();
        }
        let mut command = MetadataCommand::new();
        command.manifest_path(manifest).other_options(["--locked".to_owned()]);
        let metadata = command.exec().ok().map(Rc::new);
        self.metadata.borrow_mut().insert(manifest.to_path_buf(), metadata.clone());
        metadata
    }

    fn read(&self, metadata: &Metadata, package: &Package, features: Option<Vec<String>>) -> Option<Rc<Items>> {
        let target = package.targets.iter().find(|target| target.is_lib()).or_else(|| package.targets.first())?;
        let root = target.src_path.as_std_path().to_path_buf();
        if let Some(known) = self.crates.borrow().get(&root) {
            return Some(known.clone());
        }
        let mut items = Items { features, ..Items::default() };
        let mut open = vec![Module { path: root.clone(), around: Vec::new() }];
        let mut read = HashSet::new();
        while let Some(Module { path, around }) = open.pop() {
            let text = if read.insert(path.clone()) { std::fs::read_to_string(&path).ok() } else { None };
            let Some(file) = text.and_then(|text| syn::parse_file(&text).ok()) else { continue };
            items.add(&path, &file, &around);
            let (modules, generated) = find::modules(&path, &file, path == root, around.clone());
            open.extend(modules);
            let written = generated.iter().filter_map(|name| output(metadata, package, name));
            open.extend(written.map(|path| Module { path, around: around.clone() }));
        }
        let items = Rc::new(items);
        self.crates.borrow_mut().insert(root, items.clone());
        Some(items)
    }
}

/// The newest file of this name that a build of the package has written.
fn output(metadata: &Metadata, package: &Package, name: &str) -> Option<PathBuf> {
    let folders = ["debug", "release"].map(|profile| metadata.target_directory.join(profile).join("build"));
    let entries = folders.iter().filter_map(|folder| std::fs::read_dir(folder).ok()).flatten().flatten();
    let begins = format!("{}-", package.name);
    let outputs = entries
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(&begins))
        .map(|entry| entry.path().join("out").join(name));
    outputs.filter(|path| path.is_file()).max_by_key(|path| path.metadata().and_then(|file| file.modified()).ok())
}
