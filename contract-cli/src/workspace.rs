//! Which files to read: those that are named, or the sources of the packages that are checked, by `cargo metadata`. What those
//! depend on is [`sources`](crate::sources)'s.

use std::path::{Path, PathBuf};

use cargo_metadata::{MetadataCommand, Package};

use crate::args::Check;
use crate::failure::Failure;

/// A file to read.
pub(crate) struct Source {
    /// The file.
    pub(crate) path: PathBuf,
    /// Set where the file is the root of a crate: its modules are read too.
    pub(crate) is_crate: bool,
    /// Where a header that is named by a relative path may be, if it is not beside the file.
    pub(crate) root: PathBuf,
}

/// The files that the arguments mean, in order.
pub(crate) fn sources(check: &Check) -> Result<Vec<Source>, Failure> {
    if check.files.is_empty() { of_packages(check) } else { of_files(&check.files) }
}

fn of_files(files: &[PathBuf]) -> Result<Vec<Source>, Failure> {
    let mut found = Vec::new();
    for path in files {
        let metadata = std::fs::metadata(path)
            .map_err(|error| Failure::new(format!("`{}` cannot be read", path.display())).note(error.to_string()))?;
        if metadata.is_dir() {
            let mut inside = Vec::new();
            walk(path, &mut inside)?;
            found.extend(inside.into_iter().map(|inner| source(inner, path)));
        } else {
            found.push(source(path.clone(), Path::new("")));
        }
    }
    Ok(found)
}

fn of_packages(check: &Check) -> Result<Vec<Source>, Failure> {
    let mut command = MetadataCommand::new();
    command.no_deps();
    if let Some(manifest) = &check.manifest_path {
        command.manifest_path(manifest);
    }
    let metadata = command.exec().map_err(|error| {
        Failure::new("`cargo metadata` does not find a package").note(first_line(&error.to_string()))
    })?;
    let chosen: Vec<&Package> = if check.workspace {
        metadata.packages.iter().collect()
    } else if check.package.is_empty() {
        let here = check.manifest_path.as_deref().and_then(Path::parent).map_or_else(
            || std::env::current_dir().unwrap_or_default(),
            |folder| folder.canonicalize().unwrap_or_default(),
        );
        let owning = metadata.packages.iter().filter(|package| here.starts_with(folder_of(package)));
        owning.max_by_key(|package| folder_of(package).components().count()).into_iter().collect()
    } else {
        let mut chosen = Vec::new();
        for name in &check.package {
            let package = metadata.packages.iter().find(|package| package.name.as_str() == name);
            chosen.push(package.ok_or_else(|| Failure::new(format!("the workspace has no package `{name}`")))?);
        }
        chosen
    };
    if chosen.is_empty() {
        return Err(Failure::new("this directory is not inside of a package")
            .help("name files, `--package NAME`, or `--workspace`"));
    }
    let mut found = Vec::new();
    for package in chosen {
        let root = folder_of(package);
        for target in package.targets.iter().filter(|target| !target.is_custom_build()) {
            let path = shortened(target.src_path.as_std_path().to_path_buf());
            found.push(Source { is_crate: true, ..source(path, root) });
        }
    }
    Ok(found)
}

fn folder_of(package: &Package) -> &Path {
    package.manifest_path.parent().map_or(Path::new(""), |folder| folder.as_std_path())
}

fn source(path: PathBuf, root: &Path) -> Source {
    Source { path, is_crate: false, root: root.to_path_buf() }
}

/// The path as seen from the current directory, where it is below.
pub(crate) fn shortened(path: PathBuf) -> PathBuf {
    let below = std::env::current_dir().ok().and_then(|here| path.strip_prefix(here).map(Path::to_path_buf).ok());
    below.unwrap_or(path)
}

/// All `.rs` files below a directory, in order; other packages inside are theirs.
fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let unreadable =
        |error: std::io::Error| Failure::new(format!("`{}` cannot be read", folder.display())).note(error.to_string());
    let entries = std::fs::read_dir(folder).map_err(unreadable)?.collect::<Result<Vec<_>, _>>().map_err(unreadable)?;
    let mut paths: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            if !path.join("Cargo.toml").is_file() {
                walk(&path, found)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    Ok(())
}

fn first_line(text: &str) -> String {
    let said = text.rsplit_once("error: ").map_or(text, |(_, said)| said);
    said.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default().to_owned()
}
