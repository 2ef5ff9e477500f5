//! Files of the repository: what is tracked, or would be.

use std::path::{Path, PathBuf};

/// Every file below `folder` of `root`, build output excepted, in order; as paths from `root`.
pub(crate) fn files(root: &Path, folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    walk(&root.join(folder), &mut found);
    found.sort();
    found.into_iter().filter_map(|path| path.strip_prefix(root).map(Path::to_owned).ok()).collect()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name();
        if path.is_dir() {
            if name != "target" && name != ".git" {
                walk(&path, found);
            }
        } else {
            found.push(path);
        }
    }
}

/// The text of a file; empty when it cannot be read as text.
pub(crate) fn text(root: &Path, path: &Path) -> String {
    std::fs::read_to_string(root.join(path)).unwrap_or_default()
}

/// Whether the file name ends so.
pub(crate) fn ends_with(path: &Path, ending: &str) -> bool {
    path.to_string_lossy().ends_with(ending)
}
